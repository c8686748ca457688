"""A single report in a format of groups: a group of one submission."""

from __future__ import annotations

from judge.models import Report, Text, Verdict
from judge.models.grade import Cell, Column, Grade, Row, shown_seed
from judge.reporters.group import GroupFormat, GroupView
from judge.reporters.submission.view import View

MEMBER = "submission"


def render(group_format: GroupFormat, report: Report, view: View) -> str:
    """Return the report in a format of groups."""
    return group_format(grade_of(report, view), GroupView(width=view.width, colour=view.colour, language=view.language))


def grade_of(report: Report, view: View) -> Grade:
    """Return the grade of a group whose only member submitted this one solution, worth one point."""
    problem = view.problem
    slug_as_title = Text(en=report.problem, zh=report.problem)
    score = 1.0 if report.verdict is Verdict.AC else report.score
    cell = Cell(
        member=MEMBER,
        problem=report.problem,
        file=report.file,
        score=score,
        points=score,
        report=report,
        parts=report.groups,
        line=report.line,
    )
    column = Column(
        slug=report.problem,
        title=problem.title if problem else slug_as_title,
        difficulty=problem.difficulty if problem else "medium",
        topics=problem.topics if problem else (),
    )
    solved = int(report.verdict is Verdict.AC)
    return Grade(
        judge=report.judge,
        title=report.file,
        seed=shown_seed(report.seed),
        possible=1.0,
        columns=(column,),
        rows=(Row(member=MEMBER, rank=1, points=score, solved=solved, submitted=1),),
        cells=(cell,),
        skipped=(),
        requirements=(),
        drop_lowest=0,
    )
