"""From a report to a score between 0 and 1, by the group's way of scoring. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from judge.grading.settings import Scoring
from judge.models import CaseResult, Report, Verdict
from judge.models.grade import Part

_WORTH_NOTHING = (Verdict.RV, Verdict.IE)


def score_of(report: Report, scoring: Scoring) -> float:
    """``cases``: the share of cases that passed. ``groups``: the weighted share of case groups whose cases all passed,
    the samples left out where there are hidden cases. ``none``: 1 where it is accepted, else 0.

    Who breaks a rule gets 0, and so does a solution that the judge failed to judge.
    """
    if report.verdict is Verdict.AC:
        return 1.0
    if report.verdict in _WORTH_NOTHING or scoring.partial == "none":
        return 0.0
    if scoring.partial == "cases":
        return report.passed / report.total if report.total else 0.0
    hidden = [case for case in report.cases if case.hidden]
    parts = parts_of(hidden or report.cases)
    weights = [scoring.weights.get(part.group, 1.0) for part in parts]
    whole = sum(weights)
    earned = sum(weight for part, weight in zip(parts, weights, strict=True) if part.passed == part.total)
    return earned / whole if whole else 0.0


def parts_of(cases: Sequence[CaseResult]) -> tuple[Part, ...]:
    """How each case group went, in the order in which the groups first appear."""
    groups: dict[str, list[bool]] = {}
    for case in cases:
        groups.setdefault(case.group, []).append(case.verdict is Verdict.AC)
    return tuple(Part(group=group, passed=sum(passed), total=len(passed)) for group, passed in groups.items())


def points_of(score: float, worth: float, percent_off: float) -> float:
    """What is left of the problem's worth, to four decimals."""
    return round(score * worth * (1 - percent_off / 100), 4)
