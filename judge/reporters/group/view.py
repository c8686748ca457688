"""How a group's result is shown, and the texts about a cell that all formats share.

The texts are raw: each format cleans them. If the judge itself failed, nothing here names the member's file, output or
case.
"""

from __future__ import annotations

from collections.abc import Mapping

from judge.errors import UsageError
from judge.models import Failure, Verdict
from judge.models.grade import Cell, Column, CountedAttempt, Grade, Row
from judge.reporters.submission.view import ResultView, points_text, tally_text
from judge.text.messages import mark

_SHOWN_INPUT = 400  # characters

Cells = dict[tuple[str, str], Cell]


class GroupView(ResultView):
    """How a group's result is shown, and the facts about the place of grading that some formats need.

    ``tree`` is the path of the graded tree from the root of its repository, with forward slashes; it is empty for the
    root itself. ``now`` and ``committed`` are ISO 8601 with an offset: the time of grading, and that of the commit that
    is checked out. Like ``hostname`` they are left out of a text where they are empty. ``environment`` are the
    environment variables, by which a platform hands over what it knows of a submission. ``visibility`` says when
    students see the tests of each problem on Gradescope; "sample" stands for the tests of the samples, "*" for every
    other problem. ``remarks`` are further lines above a platform's tests, and ``points`` are those of an earlier
    attempt that count instead.
    """

    tree: str = ""
    now: str = ""
    committed: str = ""
    hostname: str = ""
    environment: Mapping[str, str] = {}
    visibility: Mapping[str, str] = {}
    remarks: tuple[str, ...] = ()
    points: float | None = None


def cells_by_place(grade: Grade) -> Cells:
    """Return the cells by (member, problem)."""
    return {(cell.member, cell.problem): cell for cell in grade.cells}


def only_member(grade: Grade, name: str) -> tuple[Row, list[tuple[Column, Cell | None]]]:
    """Return the row of the only member, for the format ``name``, and each column with the member's cell.

    Raise ``UsageError`` if there are several members, or none.
    """
    if len(grade.rows) == 1:
        cells = {cell.problem: cell for cell in grade.cells}
        return grade.rows[0], [(column, cells.get(column.slug)) for column in grade.columns]
    if not grade.rows:
        raise UsageError("the format '{name}' is for one member, and nobody has submitted anything", name=name)
    raise UsageError(
        "the format '{name}' is for one member, and this group has {count}; grade one of them (--only "
        "MEMBER), or choose a format for groups, such as 'json' or 'junit'",
        name=name,
        count=len(grade.rows),
    )


def sizes(grade: Grade, view: GroupView) -> str:
    """Return how large the group is, in one line."""
    return view.say(
        "members: {members}   problems: {problems}   points: {points}",
        members=len(grade.rows),
        problems=len(grade.columns),
        points=points_text(grade.possible),
    )


def uncounted(grade: Grade, member: str) -> frozenset[str]:
    """Return the problems that do not count for a member because they are among the member's lowest results.

    What was not submitted is dropped first, in the order of the columns.
    """
    cells = {cell.problem: cell for cell in grade.cells if cell.member == member}
    dropped = [slug for slug, cell in cells.items() if cell.dropped]
    missing = [column.slug for column in grade.columns if column.slug not in cells]
    return frozenset([*dropped, *missing[: grade.drop_lowest - len(dropped)]])


def failure_of(cell: Cell) -> Failure | None:
    """Return what may be shown of the failing case, or ``None`` if there is nothing, or if the judge failed."""
    return cell.report.shown_failure if cell.verdict is not Verdict.IE else None


def reason(cell: Cell, view: GroupView) -> str:
    """Return why a cell is not accepted: the failing case and its message. Empty for an accepted one."""
    in_words = view.verdict_name(cell.verdict)
    case = cell.report.first_failed
    if cell.verdict is Verdict.AC:
        return ""
    if not cell.file:
        return view.say("nothing was submitted")
    if cell.verdict is Verdict.IE and case is not None and case.message != in_words:
        return in_words + view.say(" ({detail})", detail=case.message)
    if cell.verdict in (Verdict.IE, Verdict.SK) or case is None:
        return in_words
    detail = view.say(" ({detail})", detail=case.detail) if case.detail else ""
    message = case.message or in_words + detail
    # A file that cannot be loaded fails before any case: naming the first one would mislead.
    return message if cell.verdict is Verdict.CE else view.labelled(case.id, message)


def tallies(cell: Cell, view: GroupView) -> str:
    """Return how many cases of each group passed, in one line."""
    return " · ".join(tally_text(part, view) for part in cell.parts)


def adjustments(cell: Cell, view: GroupView) -> list[str]:
    """Return further changes to a cell's points: by the rule for attempts, by hand, by the rule for lowest results."""
    lines = []
    if cell.attempt is not None and cell.attempt.number != cell.attempt.total:
        lines.append(_attempt(cell.attempt, view))
    if cell.override is not None:
        points, earned = points_text(cell.override.points), points_text(cell.override.earned)
        lines.append(
            view.say(
                "set to {points} points by hand instead of {earned}: {comment}",
                points=points,
                earned=earned,
                comment=cell.override.comment,
            )
        )
    if cell.dropped:
        lines.append(view.say("does not count: it is among the member's lowest results"))
    return lines


def _attempt(attempt: CountedAttempt, view: GroupView) -> str:
    numbers = {"number": attempt.number, "total": attempt.total}
    if attempt.limit and attempt.total > attempt.limit:
        return view.say(
            "attempt {number} of {total} counts; only the first {limit} may", limit=attempt.limit, **numbers
        )
    return view.say("attempt {number} of {total} counts", **numbers)


def remarks(cell: Cell, view: GroupView) -> list[str]:
    """Return further remarks on a cell, a line each: lateness, how many cases passed, the diagnosis, the input."""
    lines = []
    if cell.late is not None:
        text = mark("days late: {days} (deduction: {percent} %)")
        lines.append(view.say(text, days=cell.late.days, percent=points_text(cell.late.percent)))
    lines += adjustments(cell, view)
    if cell.file and cell.verdict not in (Verdict.IE, Verdict.CE):
        text = mark("{passed} of {total} cases passed")
        lines.append(view.say(text, passed=cell.report.passed, total=cell.report.total))
    if len(cell.parts) > 1 and cell.verdict not in (Verdict.AC, Verdict.IE, Verdict.CE):
        lines.append(tallies(cell, view))
    if cell.report.diagnosis and cell.verdict is not Verdict.IE:
        lines.append(view.say("looks like: {diagnosis}", diagnosis=cell.report.diagnosis))
    failure = failure_of(cell)
    if failure is not None and failure.input:
        shown = ", ".join(failure.input)
        shown = shown if len(shown) <= _SHOWN_INPUT else f"{shown[:_SHOWN_INPUT]}…"
        lines.append(view.say("input: {input}", input=shown))
    return lines
