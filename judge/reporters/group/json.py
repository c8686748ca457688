"""The grade as JSON, schema ``judge-grade/1``."""

from __future__ import annotations

from typing import Any

import msgspec

from judge.models.grade import Grade
from judge.reporters.group.encoding import indented
from judge.reporters.group.flat import FlatGrade, flat, flat_grade, flat_measured
from judge.reporters.group.view import GroupView
from judge.reporters.submission.json import SCHEMA


def render(grade: Grade, view: GroupView) -> str:
    """Return the grade without times and memory: the same on every machine and in every run. ``view`` is not used."""
    return indented(msgspec.to_builtins(flat_grade(grade, tuple(map(flat, grade.cells)))))


def render_measured(grade: Grade, view: GroupView) -> str:
    """Return the grade with the measured values of each cell. ``view`` is not used."""
    return indented(msgspec.to_builtins(flat_grade(grade, tuple(map(flat_measured, grade.cells)))))


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of both."""
    return {"$schema": SCHEMA, "title": "judge-grade/1", **msgspec.json.schema(FlatGrade)}
