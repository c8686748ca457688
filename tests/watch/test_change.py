"""What a save changed."""

from __future__ import annotations

from judge.models import CaseResult, Report, Verdict
from judge.watch.save_judge import NO_RESULTS, Change, follow
from tests.reporters.reports import made


def report(**verdicts: str) -> Report:
    """Return a report with one case per keyword; each took 10 ms."""
    cases = tuple(
        CaseResult(id=name, group="sample", hidden=False, verdict=Verdict(verdict), cpu_s=0.01)
        for name, verdict in verdicts.items()
    )
    return made(cases=cases)


def test_first_report_changes_nothing() -> None:
    known, change = follow(NO_RESULTS, report(a="AC", b="WA"))
    assert change == Change()
    assert known.passed == {"a": True, "b": False}


def test_green_and_red() -> None:
    known, _ = follow(NO_RESULTS, report(a="AC", b="WA", c="AC"))
    known, change = follow(known, report(a="TLE", b="AC", c="AC"))
    assert (change.fixed, change.broken) == (("b",), ("a",))
    assert (change.before_s, change.now_s) == (0.01, 0.01)  # c alone


def test_what_was_not_judged_stays_as_it_was_known() -> None:
    known, _ = follow(NO_RESULTS, report(a="AC", b="WA"))
    for verdict in ("CE", "SK", "IE"):
        after, change = follow(known, report(a=verdict, b=verdict))
        assert change == Change()
        assert after == known
    assert follow(known, report(a="AC", b="AC"))[1].fixed == ("b",)


def test_samples_alone_forget_no_hidden_case() -> None:
    known, _ = follow(NO_RESULTS, report(a="AC", hidden="WA"))
    known, _ = follow(known, report(a="AC"))
    assert follow(known, report(a="AC", hidden="AC"))[1].fixed == ("hidden",)
