"""What a save changed: the cases that turned green or red, and the time."""

from __future__ import annotations

from judge.models import Record, Report, Verdict

_UNJUDGED = (Verdict.SK, Verdict.CE, Verdict.IE)


class Known(Record, frozen=True):
    """For each case, by its id: whether it passed when it was last judged, and its CPU seconds then."""

    passed: dict[str, bool]
    cpu_s: dict[str, float]


NOTHING = Known(passed={}, cpu_s={})


class Change(Record, frozen=True):
    """Ids are in the order of the report. The seconds are those of the cases that passed both times, before and now."""

    green: tuple[str, ...] = ()
    red: tuple[str, ...] = ()
    before_s: float = 0.0
    now_s: float = 0.0


def follow(known: Known, report: Report) -> tuple[Known, Change]:
    """Return what is known after this report, and what it changed. A case that was not judged keeps its last result."""
    judged = [case for case in report.cases if case.verdict not in _UNJUDGED]
    passed = {case.id: case.verdict is Verdict.AC for case in judged}
    cpu_s = {case.id: case.cpu_s for case in judged}
    both = [case_id for case_id, ok in passed.items() if ok and known.passed.get(case_id)]
    change = Change(
        green=tuple(case_id for case_id, ok in passed.items() if ok and known.passed.get(case_id) is False),
        red=tuple(case_id for case_id, ok in passed.items() if not ok and known.passed.get(case_id)),
        before_s=sum(known.cpu_s[case_id] for case_id in both),
        now_s=sum(cpu_s[case_id] for case_id in both),
    )
    return Known(passed=known.passed | passed, cpu_s=known.cpu_s | cpu_s), change
