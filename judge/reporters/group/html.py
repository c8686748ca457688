"""A group's result as one HTML page: scoreboard, times, and the details of every cell.

``judge.reporters.html.document`` describes how a page is built.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from statistics import median_low
from typing import NamedTuple

from judge.models import DIFFICULTIES, Verdict
from judge.models.grade import Cell, Column, Grade
from judge.reporters.group.html_cells import NONE, details, names, tone
from judge.reporters.group.table import rare_marks
from judge.reporters.group.view import GroupView
from judge.reporters.html.document import document
from judge.reporters.html.figures import TimeAxis, axis_for, lanes
from judge.reporters.submission.view import points_text, seconds
from judge.text.clean import clean_line
from judge.text.messages import mark

MAX_TITLE = 200


class Dot(NamedTuple):
    """A member's time in a problem's plot: ``x`` in percent of the width, ``y`` in pixels."""

    x: float
    y: int
    passed: bool
    title: str


class ProblemTimes(NamedTuple):
    """A problem's row in the table of times. ``fastest``, ``median`` and ``slowest`` count only accepted solutions."""

    title: str
    dots: list[Dot]
    plot: str
    limit_x: float
    limit: str
    fastest: str
    median: str
    slowest: str


class VerdictShare(NamedTuple):
    """How many cells have a verdict, and where their part of the bar begins and ends, in percent."""

    verdict: Verdict | None
    tone: str
    name: str
    cells: int
    start: float
    width: float


def render(grade: Grade, view: GroupView) -> str:
    """Return the page. It loads nothing from elsewhere; times and memory in it are those of this machine."""
    language = view.language
    axis = axis_for(cell.report.limits.cpu_s for cell in grade.cells)
    return document(
        "grade",
        language,
        clean_line(grade.title, MAX_TITLE),
        grade=grade,
        now=view.now,
        marks=rare_marks(grade, view),
        details={(detail.cell.member, detail.cell.problem): detail for detail in details(grade, axis, view)},
        shares=list(_shares(grade, view)),
        times=[_times(grade, column, axis, view) for column in grade.columns],
        ticks=axis.ticks(),
        topics=sorted({topic for column in grade.columns for topic in column.topics}),
        levels=[level for level in DIFFICULTIES if level in {c.difficulty for c in grade.columns}],
        number=points_text,
    )


def _shares(grade: Grade, view: GroupView) -> Iterator[VerdictShare]:
    """Yield the verdicts that occur, in the order of ``Verdict``; last, as ``None``, what was not submitted."""
    counts = Counter(cell.verdict for cell in grade.cells if cell.file)
    named = names(view)
    places = len(grade.rows) * len(grade.columns)
    start = 0.0
    for verdict in (*Verdict, None):
        count = counts[verdict] if verdict else places - counts.total()
        if count <= 0:
            continue
        width = 100 * count / places
        shade, name = (tone(verdict), named[verdict]) if verdict else ("none", view.say("not submitted"))
        yield VerdictShare(verdict, shade, name, count, round(start, 2), round(width, 2))
        start += width


def _times(grade: Grade, column: Column, axis: TimeAxis, view: GroupView) -> ProblemTimes:
    timed = sorted(
        (cell for cell in grade.cells if cell.problem == column.slug and cell.report.slowest_s > 0),
        key=lambda cell: (cell.report.slowest_s, cell.member),
    )
    accepted = [cell.report.slowest_s for cell in timed if cell.verdict is Verdict.AC]
    limit_s = max((cell.report.limits.cpu_s for cell in timed), default=0.0)
    fastest, slowest = (seconds(accepted[0]), seconds(accepted[-1])) if accepted else (NONE, NONE)
    some = mark("{count} members, {accepted} of them accepted, in {fastest} to {slowest}; the limit is {limit}")
    none = mark("{count} members, none of them accepted; the limit is {limit}")
    return ProblemTimes(
        title=column.title.in_language(view.language),
        dots=_dots(timed, axis, view),
        plot=view.say(
            some if accepted else none,
            count=len(timed),
            accepted=len(accepted),
            fastest=fastest,
            slowest=slowest,
            limit=seconds(limit_s),
        ),
        limit_x=axis.at(limit_s),
        limit=seconds(limit_s),
        fastest=fastest,
        median=seconds(median_low(accepted)) if accepted else NONE,
        slowest=slowest,
    )


def _dots(timed: list[Cell], axis: TimeAxis, view: GroupView) -> list[Dot]:
    places = [axis.at(cell.report.slowest_s) for cell in timed]
    return [
        Dot(
            x=x,
            y=y,
            passed=cell.verdict is Verdict.AC,
            title=view.say(
                "{member}: {time}, {verdict}",
                member=clean_line(cell.member, MAX_TITLE),
                time=seconds(cell.report.slowest_s),
                verdict=cell.verdict,
            ),
        )
        for cell, x, y in zip(timed, places, lanes(places), strict=True)
    ]
