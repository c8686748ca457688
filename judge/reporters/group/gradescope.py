"""One member's ``results.json`` for Gradescope, with a test per problem.

Format: "Autograder Specifications" in Gradescope's autograder documentation. Every text is sent as ``text``, because
the default at the top level would be shown as HTML.
"""

from __future__ import annotations

from typing import Any

from judge.models import Verdict
from judge.models.grade import Cell, Column, Grade
from judge.reporters.group.encoding import indented
from judge.reporters.group.facts import cells_by_place, failure_of, figure, reason, remarks, uncounted
from judge.reporters.group.single import only_member
from judge.reporters.group.view import GroupView
from judge.reporters.group.words import GROUP_WORDS
from judge.text.clean import clean, clean_line


def render(grade: Grade, view: GroupView) -> str:
    """Return the document, in the member's points. Raise ``UsageError`` unless the group is one member."""
    row = only_member(grade, "gradescope")
    cells = cells_by_place(grade)
    words = GROUP_WORDS[view.language]
    mine = [cells.get((row.member, column.slug)) for column in grade.columns]
    totals = f"{words.points} {figure(row.points)}/{figure(grade.possible)}, {words.solved} {row.solved}/{len(mine)}"
    dropped = uncounted(grade, row.member)
    lost = [f"{cell.problem}: {reason(cell, view.language)}" for cell in mine if cell and cell.verdict is Verdict.IE]
    seconds = sum(cell.report.cpu_s for cell in mine if cell)
    document = {
        "score": round(row.points, 4),
        "execution_time": round(seconds, 3),
        "output": "\n".join([totals, *lost]),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "extra_data": {"judge": grade.judge, "seed": grade.seed},
        "tests": [
            _test(number, column, cell, view, column.slug not in dropped)
            for number, (column, cell) in enumerate(zip(grade.columns, mine, strict=True), 1)
        ],
        "leaderboard": [
            {"name": "points", "value": round(row.points, 4)},
            {"name": "solved", "value": row.solved},
            {"name": "CPU time (s)", "value": round(seconds, 3), "order": "asc"},
        ],
    }
    return indented(document)


def _test(number: int, column: Column, cell: Cell | None, view: GroupView, counts: bool) -> dict[str, Any]:
    title = clean_line(column.title.in_language(view.language), 200)
    test: dict[str, Any] = {"name": title, "number": str(number), "visibility": "visible", "tags": [column.difficulty]}
    if cell is None:
        nothing = GROUP_WORDS[view.language].nothing
        points = {"score": 0.0, "max_score": column.worth} if counts else {}
        return {**test, **points, "status": "failed", "output": nothing}
    test |= {"output": _output(cell, view), "extra_data": {"problem": column.slug, "verdict": cell.verdict}}
    if cell.verdict is Verdict.IE and cell.override is None:
        return test  # neither score nor status: a test without them is a remark, and takes nothing from the member
    status = "passed" if cell.verdict is Verdict.AC else "failed"
    points = {"score": round(cell.points, 4), "max_score": column.worth} if counts else {}
    return {**test, **points, "status": status}


def _output(cell: Cell, view: GroupView) -> str:
    failure = failure_of(cell)
    said = [failure.stdout, failure.traceback] if failure else []
    return clean("\n".join(filter(None, [reason(cell, view.language), *remarks(cell, view.language), *said])))
