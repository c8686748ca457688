"""Compute a score between 0 and 1 from a report, by the group's way of scoring. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from judge.grading.settings import Scoring
from judge.models import CaseResult, Report, Verdict
from judge.models.grade import Part

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
    parts = _tallied(hidden or counted)
    weights = [scoring.weights.get(part.group, 1.0) for part in parts]
    whole = sum(weights)
    earned = sum(weight for part, weight in zip(parts, weights, strict=True) if part.passed == part.total)
    return earned / whole if whole else 0.0


def parts_of(report: Report) -> tuple[Part, ...]:
    """Return how many cases of each group passed, in the order in which the groups first appear."""
    optional = {tally.group for tally in report.groups if not tally.required}
    return _tallied(report.cases, optional)


def _tallied(cases: Sequence[CaseResult], optional: Collection[str] = ()) -> tuple[Part, ...]:
    groups: dict[str, list[bool]] = {}
    for case in cases:
        groups.setdefault(case.group, []).append(case.verdict is Verdict.AC)
    return tuple(
        Part(group=group, passed=sum(passed), total=len(passed), required=group not in optional)
        for group, passed in groups.items()
    )


def points_of(score: float, worth: float, percent_off: float) -> float:
    """Return the points that are left of the problem's worth, to four decimals."""
    return round(score * worth * (1 - percent_off / 100), 4)
