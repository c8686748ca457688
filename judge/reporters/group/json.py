"""The grade as JSON, schema ``judge-grade/1``: as one document, or as lines.

Cells are flat, without times and memory, so they are the same on every machine; measured values (times, memory, the
machine) are added on request.
"""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from judge.models import Backend, GroupTally, Isolation, Limits, Record, Verdict, shared_fields
from judge.models.grade import Cell, CountedAttempt, Grade, Late, Override
from judge.reporters.group.view import GroupView
from judge.reporters.submission.json import SCHEMA, json_line
from judge.text.clean import visible_json

_HEAD = ("schema", "judge", "title", "seed", "possible", "columns", "drop_lowest")  # what is known before judging
# The messages of these verdicts contain times or amounts of memory, and limits of this machine.
_MEASURED = frozenset({Verdict.TLE, Verdict.MLE})
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,16}\b")


def render(grade: Grade, view: GroupView) -> str:
    """Return the grade without times and memory: the same on every machine and in every run. ``view`` is not used."""
    return indented(msgspec.to_builtins(flat_grade(grade, tuple(map(flat, grade.cells)))))


def render_measured(grade: Grade, view: GroupView) -> str:
    """Return the grade with the measured values of each cell. ``view`` is not used."""
    return indented(msgspec.to_builtins(flat_grade(grade, tuple(map(flat_measured, grade.cells)))))


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of both documents; measured values are optional in it."""
    return {"$schema": SCHEMA, "title": "judge-grade/1", **msgspec.json.schema(FlatGrade)}


def render_lines(grade: Grade, view: GroupView) -> str:
    """Return the grade as lines: the facts known before judging, each cell, and the results computed from the cells."""
    lines: list[tuple[str, object]] = [
        ("grade", {name: getattr(grade, name) for name in _HEAD}),
        *(("cell", flat(cell)) for cell in grade.cells),
        ("result", {name: getattr(grade, name) for name in ("rows", "skipped", "requirements")}),
    ]
    return "\n".join(json_line({"type": kind, **msgspec.to_builtins(fields)}) for kind, fields in lines)


class MeasuredValues(Record, frozen=True, kw_only=True, omit_defaults=False):
    """What one machine measured, with its own limits (in its own seconds) and its layers of isolation."""

    cpu_s: float
    wall_s: float
    memory_mib: float
    message: str
    diagnosis: str | None
    limits: Limits
    sandbox: Isolation


class FlatCell(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A cell. ``failing`` is the first case that was run and is not accepted; ``failed`` are all of these.

    ``message`` belongs to that case. It is empty if it would reveal a time or an amount of memory.
    """

    member: str
    problem: str
    file: str
    source_sha256: str
    backend: Backend
    verdict: Verdict
    detail: str | None
    score: float
    points: float
    passed: int
    total: int
    parts: tuple[GroupTally, ...]
    committed: str | None
    late: Late | None
    failing: str
    line: int | None
    message: str
    failed: tuple[str, ...]
    attempt: CountedAttempt | None
    override: Override | None
    dropped: bool
    measured: MeasuredValues | msgspec.UnsetType = msgspec.UNSET


class FlatGrade(Grade, frozen=True, kw_only=True, omit_defaults=False):
    """The whole grade. Rows are sorted by rank, then name; cells by member, then the problem's column."""

    cells: tuple[FlatCell, ...]  # type: ignore[assignment]  # flat ones, where Grade has whole reports


def flat(cell: Cell) -> FlatCell:
    """Return the cell without times and memory."""
    report, case = cell.report, cell.report.first_failed
    own = {
        "verdict": cell.verdict,
        "detail": case.detail if case else None,
        "failing": case.id if case else "",
        "message": _ADDRESS.sub("0x…", case.message) if case and case.verdict not in _MEASURED else "",
        "failed": tuple(case.id for case in report.failed),
    }
    return FlatCell(**{**shared_fields(report, FlatCell), **shared_fields(cell, FlatCell), **own})


def flat_measured(cell: Cell) -> FlatCell:
    """Return the cell with measured values."""
    report, case = cell.report, cell.report.first_failed
    measured = MeasuredValues(message=case.message if case else "", **shared_fields(report, MeasuredValues))
    return msgspec.structs.replace(flat(cell), measured=measured)


def flat_grade(grade: Grade, cells: tuple[FlatCell, ...]) -> FlatGrade:
    """Return the grade with these cells instead of its own."""
    return FlatGrade(**{**msgspec.structs.asdict(grade), "cells": cells})


def indented(value: object) -> str:
    """Return the value on several lines, indented by two spaces per level."""
    # json.dumps indents in Python code, which takes four times as long. Text that UTF-8 cannot hold must not be lost.
    encoded = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
    text = msgspec.json.format(encoded, indent=2).decode("utf-8", "surrogatepass")
    return text if text.replace("\n", "").isprintable() else "\n".join(map(visible_json, text.split("\n")))
