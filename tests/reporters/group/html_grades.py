"""Groups that a page has to cope with: one in which every text is hostile, and a large one in which most solutions
fail.
"""

from __future__ import annotations

from typing import Any

import msgspec

from judge.models import CaseResult, Failure, GroupTally, Text, Verdict
from judge.models.grade import Cell, Column, Grade, Late, Requirement, Row, SkippedFile
from tests.reporters.group import sample as samples
from tests.reporters.html.hostile import TEXTS


def hostile_grade() -> Grade:
    """Return a group with one member per text, which is also every text of the member's only cell."""
    slug = "three-sum" + TEXTS[1]
    column = Column(slug=slug, title=Text(en=TEXTS[0], zh=TEXTS[0]), difficulty="easy", topics=TEXTS, due=TEXTS[5])
    return Grade(
        judge=TEXTS[6],
        title=TEXTS[2] + TEXTS[3],
        seed=TEXTS[4],
        possible=1.0,
        columns=(column,),
        rows=tuple(
            Row(member=nasty, rank=rank, points=0.0, solved=0, submitted=1) for rank, nasty in enumerate(TEXTS, 1)
        ),
        cells=tuple(_hostile_cell(nasty, slug) for nasty in TEXTS),
        skipped=tuple(SkippedFile(file=nasty, reason=nasty) for nasty in TEXTS),
        requirements=tuple(Requirement(text=nasty, missed_by=(nasty,)) for nasty in TEXTS),
        drop_lowest=0,
    )


def _hostile_cell(nasty: str, slug: str) -> Cell:
    case = CaseResult(id=nasty, group=nasty, hidden=True, verdict=Verdict.WA, detail=nasty, cpu_s=0.01, message=nasty)
    failure = Failure(
        id=nasty, input=[nasty, nasty], expected=nasty, actual=nasty, why=nasty, stdout=nasty, traceback=nasty
    )
    report = samples.report(slug, nasty, (case,), failure=failure, diagnosis=nasty)
    return samples.cell(
        nasty,
        report,
        parts=(GroupTally(group=nasty, passed=0, total=1),),
        committed=nasty,
        late=Late(committed=nasty, days=1, percent=10.0),
        line=3,
    )


def crowd(members: int, problems: int) -> Grade:
    """Return a group of many members with a solution of each problem, three in four of them wrong, with much output."""
    columns = tuple(
        Column(slug=f"problem-{number}", title=Text(en=f"Problem {number}", zh=f"第 {number} 题"), difficulty="medium")
        for number in range(problems)
    )
    names = [f"member-{number:02}" for number in range(members)]
    cells = tuple(
        _talkative(name, column.slug, (row + place) % 4 != 0)
        for row, name in enumerate(names)
        for place, column in enumerate(columns)
    )
    rows = tuple(
        Row(member=name, rank=rank, points=float(members - rank), solved=0, submitted=problems)
        for rank, name in enumerate(names, 1)
    )
    return msgspec.structs.replace(
        samples.sample(), columns=columns, rows=rows, cells=cells, requirements=(), skipped=()
    )


def _talkative(member: str, slug: str, wrong: bool) -> Cell:
    cases = [samples.result(f"generated/{number}") for number in range(60)]
    changed: dict[str, Any] = {}
    if wrong:
        for place in (20, 31, 44):
            cases[place] = samples.result(f"generated/{place}", Verdict.WA, "<" * 400)
        changed["failure"] = Failure(
            id="generated/20", stdout="<'&\">" * 800, traceback="é" * 8000, expected="1, " * 900
        )
    return samples.cell(member, samples.report(slug, f"{slug}.py", tuple(cases), **changed))
