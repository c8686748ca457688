"""One member's ``results.json`` for Gradescope: a test with points per problem, then a test per case group.

Format: "Autograder Specifications" in Gradescope's autograder documentation. Every text is sent as ``text``, because
the default at the top level would be shown as HTML. Tests without a score are remarks: they show which groups of cases
passed, and give no points of their own. As long as students must not see some test, nothing else reveals the points.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from judge.models import Verdict
from judge.models.grade import Cell, Column, Grade, Row
from judge.reporters.group.json import indented
from judge.reporters.group.view import GroupView, failure_of, only_member, reason, remarks, uncounted
from judge.reporters.submission.view import points_text
from judge.text.clean import clean, clean_line

SAMPLE = "sample"
_VISIBLE = "visible"


def render(grade: Grade, view: GroupView) -> str:
    """Return the document, in the member's points. Raise ``UsageError`` unless the group is one member."""
    row, cells = only_member(grade, "gradescope")
    seconds = sum(cell.report.cpu_s for _, cell in cells if cell)
    document = {
        "score": round(row.points if view.points is None else view.points, 4),
        "execution_time": round(seconds, 3),
        "output": clean("\n".join(_output_above(grade, row, view))),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": _VISIBLE,
        "stdout_visibility": "hidden",
        "extra_data": {"judge": grade.judge, "seed": grade.seed},
        "tests": list(_tests(cells, uncounted(grade, row.member), view)),
    }
    if all_visible(grade, view):
        document["leaderboard"] = [
            {"name": "points", "value": round(row.points, 4)},
            {"name": "solved", "value": row.solved},
            {"name": "CPU time (s)", "value": round(seconds, 3), "order": "asc"},
        ]
    return indented(document)


def _visibility(name: str, view: GroupView) -> str:
    """Return when students see the tests of a problem, or those of the samples."""
    return view.visibility.get(name) or view.visibility.get("*", _VISIBLE)


def all_visible(grade: Grade, view: GroupView) -> bool:
    """Return whether students see every test at once."""
    return all(_visibility(name, view) == _VISIBLE for name in (SAMPLE, *(c.slug for c in grade.columns)))


def _output_above(grade: Grade, row: Row, view: GroupView) -> Iterator[str]:
    """Yield the lines above the tests: the points if the student may see them, and what was not judged and why."""
    if all_visible(grade, view):
        points = f"{view.say('points')} {points_text(row.points)}/{points_text(grade.possible)}"
        yield view.say(", ").join([points, f"{view.say('solved')} {row.solved}/{len(grade.columns)}"])
    yield from view.remarks
    for cell in grade.cells:
        if cell.verdict is Verdict.IE:
            yield view.labelled(cell.problem, reason(cell, view))
    for skipped in grade.skipped:
        yield view.labelled(skipped.file, skipped.reason)


def _tests(
    cells: list[tuple[Column, Cell | None]], dropped: frozenset[str], view: GroupView
) -> Iterator[dict[str, Any]]:
    for number, (column, cell) in enumerate(cells, 1):
        test = {**_head(column, view), "number": str(number), **_result(column, cell, view)}
        if column.slug in dropped:
            test = {name: value for name, value in test.items() if name not in ("score", "max_score")}
        yield test
        if cell is not None and len(cell.parts) > 1:
            yield from _group_tests(number, column, cell, view)


def _group_tests(number: int, column: Column, cell: Cell, view: GroupView) -> Iterator[dict[str, Any]]:
    for inner, part in enumerate(cell.parts, 1):
        is_sample = part.group == SAMPLE
        yield {
            **_head(column, view),
            "name": view.labelled(_title(column, view), f"{clean_line(part.group, 60)} {part.passed}/{part.total}"),
            "number": f"{number}.{inner}",
            "visibility": _visibility(SAMPLE if is_sample else column.slug, view),
            "status": "passed" if part.passed == part.total else "failed",
            **(_sample_output(cell, view) if is_sample else {}),
        }


def _head(column: Column, view: GroupView) -> dict[str, Any]:
    return {"name": _title(column, view), "visibility": _visibility(column.slug, view), "tags": [column.difficulty]}


def _title(column: Column, view: GroupView) -> str:
    return clean_line(column.title.in_language(view.language), 200)


def _result(column: Column, cell: Cell | None, view: GroupView) -> dict[str, Any]:
    if cell is None:
        nothing = view.say("nothing was submitted")
        return {"score": 0.0, "max_score": column.worth, "status": "failed", "output": nothing}
    result = {"output": _output(cell, view), "extra_data": {"problem": column.slug, "verdict": cell.verdict}}
    if cell.verdict is Verdict.IE and cell.override is None:
        return result  # neither score nor status: a test without them is a remark, and takes nothing from the member
    status = "passed" if cell.verdict is Verdict.AC else "failed"
    return {**result, "score": round(cell.points, 4), "max_score": column.worth, "status": status}


def _output(cell: Cell, view: GroupView) -> str:
    failure = failure_of(cell)
    printed = [failure.stdout, failure.traceback] if failure else []
    lines = [reason(cell, view), *remarks(cell, view), *printed]
    return clean("\n".join(filter(None, lines)))


def _sample_output(cell: Cell, view: GroupView) -> dict[str, str]:
    """Return what is worth reading about a sample that fails; nothing about hidden cases, which may be invisible."""
    case, failure = cell.report.first_failed, failure_of(cell)
    if case is None or case.group != SAMPLE or cell.verdict is Verdict.IE:
        return {}
    shown = [", ".join(failure.input), failure.stdout, failure.traceback] if failure and failure.id == case.id else []
    return {"output": clean("\n".join(filter(None, [reason(cell, view), *shown])))}
