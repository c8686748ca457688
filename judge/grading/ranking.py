"""From cells to the members' lines, and whether what was asked of them is met. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from judge.models import Verdict
from judge.models.grade import Cell, Requirement, Row

_ROUNDING = 1e-6


def rows_of(members: Iterable[str], cells: Sequence[Cell]) -> tuple[Row, ...]:
    """A row for each member, the most points first; equal points share a rank, and the next one is left out."""
    own: dict[str, list[Cell]] = {member: [] for member in members}
    for cell in cells:
        own[cell.member].append(cell)
    points = {member: round(math.fsum(cell.points for cell in mine), 4) for member, mine in own.items()}
    best_first = sorted(points.values(), reverse=True)
    return tuple(
        Row(
            member=member,
            rank=best_first.index(points[member]) + 1,
            points=points[member],
            solved=sum(cell.verdict is Verdict.AC for cell in own[member]),
            submitted=len(own[member]),
        )
        for member in sorted(own, key=lambda member: (-points[member], member))
    )


def at_least(percent: float, rows: Sequence[Row], possible: float) -> Requirement:
    """Every member has so many percent of the points that are to be had."""
    missed = [row.member for row in rows if row.points * 100 < percent * possible - _ROUNDING]
    return Requirement(text=f"at least {percent:g} % of the points", missed_by=tuple(sorted(missed)))


def solved_by_all(slug: str, rows: Sequence[Row], cells: Sequence[Cell]) -> Requirement:
    """Every member has that problem accepted."""
    solved = {cell.member for cell in cells if cell.problem == slug and cell.verdict is Verdict.AC}
    return Requirement(
        text=f"{slug} accepted", missed_by=tuple(sorted(row.member for row in rows if row.member not in solved))
    )
