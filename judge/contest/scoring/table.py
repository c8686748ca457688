"""The table of scoring rules. The spec of a contest imports it, so the rules import the spec for its type only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from judge.contest.scoring import icpc, ioi, speed
from judge.contest.scoring.attempt import ScoringRule

if TYPE_CHECKING:
    from judge.contest.spec import ContestSpec

SCORINGS: dict[str, ScoringRule] = {"icpc": icpc, "ioi": ioi, "speed": speed}


def rule_of(spec: ContestSpec) -> ScoringRule:
    return SCORINGS[spec.scoring]


def has_points(spec: ContestSpec) -> bool:
    """Return whether problems give points, instead of being only solved or not."""
    return rule_of(spec).WORTH is not None
