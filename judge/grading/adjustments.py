"""What changes points after judging: points that are set by hand, and lowest results that do not count. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from judge.grading.engines.engine import unjudged
from judge.models import Verdict
from judge.models.grade import Cell, Override

Key = tuple[str, str]  # a member and a slug


def adjusted(cells: Mapping[Key, Cell], overrides: Mapping[Key, Override], keys: Sequence[Key]) -> dict[Key, Cell]:
    """Return the cells with the points that were set by hand, including cells without a submission."""
    found = dict(cells)
    for key in keys:
        if key in overrides:
            cell = cells.get(key) or _not_submitted(*key)
            override = msgspec.structs.replace(overrides[key], earned=cell.points)
            found[key] = msgspec.structs.replace(cell, points=override.points, override=override)
    return found


def drop_lowest(cells: dict[Key, Cell], keys: Sequence[Key], count: int) -> None:
    """Mark the ``count`` lowest results of each member as dropped; what was not submitted is dropped first."""
    by_member: dict[str, list[Key]] = {}
    for key in keys:
        by_member.setdefault(key[0], []).append(key)
    for own in by_member.values():
        lowest = sorted(own, key=lambda key: cells[key].points if key in cells else -1.0)
        for key in lowest[:count]:
            if key in cells:
                cells[key] = msgspec.structs.replace(cells[key], dropped=True)


def _not_submitted(member: str, slug: str) -> Cell:
    report = unjudged(slug, Verdict.SK)
    return Cell(member=member, problem=slug, file="", score=0.0, points=0.0, report=report)
