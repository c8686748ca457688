"""A single report in the formats of groups: a group of one submission. A format is imported when it is used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from judge.models import Failure, Report, Text, Verdict
from judge.reporters.submission.view import View

if TYPE_CHECKING:
    from judge.models.grade import Grade

# Formats that make sense for one submission and need nothing of the place where it is graded.
NAMES = ("junit", "github", "markdown", "html", "csv", "csv-cells", "gradescope", "exercism")
MEMBER = "submission"


def render(name: str, report: Report, view: View) -> str:
    """Return the report in the format ``name`` of groups."""
    group = import_module("judge.reporters.group")
    seen = group.GroupView(width=view.width, colour=view.colour, language=view.language)
    text: str = group.GROUP_REPORTERS[name](grade_of(report, view), seen)
    return text


def grade_of(report: Report, view: View) -> Grade:
    """Return the grade of a group whose only member submitted this one solution, worth one point."""
    from judge.models.grade import Cell, Column, Grade, Row

    problem, failure = view.problem, report.failure
    own = Text(en=report.problem, zh=report.problem)
    score = 1.0 if report.verdict is Verdict.AC else report.score
    cell = Cell(
        member=MEMBER,
        problem=report.problem,
        file=report.file,
        score=score,
        points=score,
        report=report,
        parts=report.groups,
        line=failure.line if isinstance(failure, Failure) and failure.cell is None else None,
    )
    column = Column(
        slug=report.problem,
        title=problem.title if problem else own,
        difficulty=problem.difficulty if problem else "medium",
        topics=problem.topics if problem else (),
    )
    solved = int(report.verdict is Verdict.AC)
    return Grade(
        judge=report.judge,
        title=report.file,
        seed=report.seed if report.seed == "default" else "secret",
        possible=1.0,
        columns=(column,),
        rows=(Row(member=MEMBER, rank=1, points=score, solved=solved, submitted=1),),
        cells=(cell,),
        skipped=(),
        requirements=(),
        drop_lowest=0,
    )
