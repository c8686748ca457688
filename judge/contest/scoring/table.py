"""The table of scoring rules. The spec of a contest imports it, so the rules import the spec for its type only."""

from __future__ import annotations

from judge.contest.scoring import icpc, ioi, speed
from judge.contest.scoring.attempt import ScoringRule

SCORINGS: dict[str, ScoringRule] = {"icpc": icpc, "ioi": ioi, "speed": speed}
