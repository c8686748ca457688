"""The group for a spreadsheet: a line per member or a line per cell, with a line of headings.

Cells that a spreadsheet would read as formulas are prefixed with an apostrophe, which makes them text. So is what
follows a semicolon, at which spreadsheets of many countries split a line.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from judge.models import Verdict
from judge.models.grade import Cell, Grade
from judge.reporters.group.view import GroupView, cells_by_place, reason
from judge.reporters.submission.view import points_text
from judge.text.clean import clean_line

# What begins a formula or a command in some spreadsheet; East Asian input has wide forms of the signs.
_FORMULA = re.compile(r"""(^\s*|;[\s"]*)(?=[=+\-@＝＋－＠])""")

_CELL_HEADINGS = (
    "member",
    "problem",
    "file",
    "backend",
    "verdict",
    "detail",
    "score",
    "points",
    "worth",
    "passed",
    "total",
    "committed",
    "days_late",
    "failing",
    "line",
    "cpu_s",
    "memory_mib",
    "message",
    "attempt",
    "dropped",
    "override",
    "comment",
)


def render(grade: Grade, view: GroupView) -> str:
    """Return a line per member, with two columns per problem: points and verdict, empty if nothing was submitted."""
    slugs = [column.slug for column in grade.columns]
    cells = cells_by_place(grade)
    headings = ["rank", "member", "points", "possible", "solved", "submitted"]
    headings += [name for slug in slugs for name in (slug, f"{slug} verdict")]
    lines = []
    for row in grade.rows:
        mine = [text for slug in slugs for text in _points_and_verdict(cells.get((row.member, slug)))]
        totals = [points_text(row.points), points_text(grade.possible), str(row.solved), str(row.submitted)]
        lines.append([str(row.rank), row.member, *totals, *mine])
    return _written([headings, *lines])


def render_cells(grade: Grade, view: GroupView) -> str:
    """Return a line per cell with what was measured. If the judge itself failed, there is no score, and there are no
    points unless they were set by hand."""
    worth = {column.slug: column.worth for column in grade.columns}
    return _written([_CELL_HEADINGS, *(_cell(cell, worth[cell.problem], view) for cell in grade.cells)])


def _points_and_verdict(cell: Cell | None) -> tuple[str, str]:
    return ("", "") if cell is None else (_points(cell), cell.verdict if cell.file else "")


def _points(cell: Cell) -> str:
    return "" if cell.verdict is Verdict.IE and cell.override is None else points_text(cell.points)


def _cell(cell: Cell, worth: float, view: GroupView) -> list[str]:
    report, judged = cell.report, cell.verdict is not Verdict.IE
    case = report.first_failed if judged else None
    return [
        cell.member,
        cell.problem,
        cell.file,
        report.backend,
        cell.verdict,
        case.detail or "" if case else "",
        f"{cell.score:.4g}" if judged else "",
        _points(cell),
        points_text(worth),
        str(report.passed) if judged else "",
        str(report.total),
        cell.committed or "",
        str(cell.late.days) if cell.late else "",
        case.id if case else "",
        "" if cell.line is None else str(cell.line),
        f"{report.cpu_s:.6f}",
        f"{report.memory_mib:.2f}",
        case.message if case else "" if judged else reason(cell, view),
        str(cell.attempt.number) if cell.attempt else "",
        "yes" if cell.dropped else "",
        points_text(cell.override.points) if cell.override else "",
        cell.override.comment if cell.override else "",
    ]


def _written(lines: Iterable[Sequence[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(
        [_FORMULA.sub(r"\1'", clean_line(text, 4000)) for text in line] for line in lines
    )
    return out.getvalue().removesuffix("\n")
