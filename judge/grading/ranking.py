"""The members' rows, made from their cells, and the requirements. Pure functions."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from judge.models import Language, Verdict
from judge.models.grade import Cell, Requirement, Row
from judge.text.messages import translate

_ROUNDING = 1e-6


def rows_of(members: Iterable[str], cells: Sequence[Cell]) -> tuple[Row, ...]:
    """Return a row per member, the most points first. Members with equal points share a rank, and the next rank is left
    out."""
    own: dict[str, list[Cell]] = {member: [] for member in members}
    for cell in cells:
        own[cell.member].append(cell)
    points = {
        member: round(math.fsum(cell.points for cell in mine if not cell.dropped), 4) for member, mine in own.items()
    }
    best_first = sorted(points.values(), reverse=True)
    return tuple(
        Row(
            member=member,
            rank=best_first.index(points[member]) + 1,
            points=points[member],
            solved=sum(cell.verdict is Verdict.AC for cell in own[member]),
            submitted=sum(bool(cell.file) for cell in own[member]),
        )
        for member in sorted(own, key=lambda member: (-points[member], member))
    )


def at_least(percent: float, rows: Sequence[Row], possible: float, language: Language = "en") -> Requirement:
    """Return the requirement that every member has at least ``percent`` of the possible points."""
    missed = [row.member for row in rows if row.points * 100 < percent * possible - _ROUNDING]
    text = translate("at least {percent:g} % of the points", language, percent=percent)
    return Requirement(text=text, missed_by=tuple(sorted(missed)))


def all_accepted(cells: Sequence[Cell], language: Language = "en") -> Requirement:
    """Return the requirement that every solution that was judged is accepted. The judge's own failures do not count."""
    missed = {cell.member for cell in cells if cell.file and cell.verdict not in (Verdict.AC, Verdict.IE)}
    text = translate("every submitted solution accepted", language)
    return Requirement(text=text, missed_by=tuple(sorted(missed)))


def solved_by_all(slug: str, rows: Sequence[Row], cells: Sequence[Cell], language: Language = "en") -> Requirement:
    """Return the requirement that every member has the problem accepted."""
    solved = {cell.member for cell in cells if cell.problem == slug and cell.verdict is Verdict.AC}
    return Requirement(
        text=translate("{problem} accepted", language, problem=slug),
        missed_by=tuple(sorted(row.member for row in rows if row.member not in solved)),
    )
