"""The table of scoring rules, one module each."""

from __future__ import annotations

from judge.contest.scoring import icpc, ioi, speed
from judge.contest.scoring.attempt import ScoringRule
from judge.contest.spec import Scoring

SCORINGS: dict[Scoring, ScoringRule] = {"icpc": icpc, "ioi": ioi, "speed": speed}
