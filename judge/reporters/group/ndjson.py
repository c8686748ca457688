"""The grade as lines of JSON: what is known before judging, each cell, and what follows from them.

The parts are separate functions, so that a cell's line can be written as soon as it is judged.
"""

from __future__ import annotations

import msgspec

from judge.models.grade import Cell, Grade
from judge.reporters.group.encoding import compact
from judge.reporters.group.flat import flat
from judge.reporters.group.view import GroupView

_HEAD = ("schema", "judge", "title", "seed", "possible", "columns", "drop_lowest")  # what is known before judging


def render(grade: Grade, view: GroupView) -> str:
    """Return all lines, in the grade's order. ``view`` is not used."""
    return "\n".join([header_line(grade), *map(cell_line, grade.cells), result_line(grade)])


def header_line(grade: Grade) -> str:
    """Return the first line. The grade's rows and cells are not read: it may have none yet."""
    return _line("grade", {name: getattr(grade, name) for name in _HEAD})


def cell_line(cell: Cell) -> str:
    """Return a cell's line: the fields of the JSON form, without times and memory."""
    return _line("cell", msgspec.to_builtins(flat(cell)))


def result_line(grade: Grade) -> str:
    """Return the last line: the members' rows, skipped files and requirements."""
    return _line("result", {name: getattr(grade, name) for name in ("rows", "skipped", "requirements")})


def _line(kind: str, fields: dict[str, object]) -> str:
    return compact({"type": kind, **msgspec.to_builtins(fields)})
