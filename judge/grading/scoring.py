"""Compute a score between 0 and 1 from a report, by the group's way of scoring. Pure functions."""

from __future__ import annotations

from judge.grading.settings import Scoring
from judge.judging import groups
from judge.models import Report, Verdict

_WORTH_NOTHING = (Verdict.RV, Verdict.IE)


def score_of(report: Report, scoring: Scoring) -> float:
    """Return the score of a report.

    - ``cases``: the share of cases that passed.
    - ``groups``: the weighted share of case groups of which all cases passed; samples count only without hidden cases.
    - ``none``: 1 for an accepted solution, else 0.

    Only the case groups that ``require`` names count. A solution that breaks a rule gets 0, and so does one that the
    judge failed to judge.
    """
    if report.verdict is Verdict.AC:
        return 1.0
    if report.verdict in _WORTH_NOTHING or scoring.partial == "none":
        return 0.0
    optional = {tally.group for tally in report.groups if not tally.required}
    counted = [case for case in report.cases if case.group not in optional]
    if scoring.partial == "cases":
        passed = sum(case.verdict is Verdict.AC for case in counted)
        return passed / len(counted) if counted else 0.0
    hidden = [case for case in counted if case.hidden]
    tallies = groups.tally(hidden or counted, ())
    weights = [scoring.weights.get(tally.group, 1.0) for tally in tallies]
    whole = sum(weights)
    earned = sum(weight for tally, weight in zip(tallies, weights, strict=True) if tally.passed == tally.total)
    return earned / whole if whole else 0.0


def points_of(score: float, worth: float, percent_off: float) -> float:
    """Return the points that are left of the problem's worth, to four decimals."""
    return round(score * worth * (1 - percent_off / 100), 4)
