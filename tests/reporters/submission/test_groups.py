"""The headline tallies the groups where some case failed, and one sentence says what the failing group asks for."""

from __future__ import annotations

from judge.models import CaseResult, GroupTally, Tally, Verdict
from judge.reporters.submission.terminal import headline, render
from judge.reporters.submission.view import View
from tests.reporters.reports import made as report

TALLIES = (
    GroupTally(group="sample", passed=3, total=3),
    GroupTally(group="core", passed=33, total=33),
    GroupTally(group="precision", passed=0, total=8),
)
FAILED = CaseResult(id="generated/half-01", group="precision", verdict=Verdict.WA, hidden=True)
MIXED = report(verdict=Verdict.WA, hidden=Tally(passed=33, total=41), groups=TALLIES, cases=(FAILED,))


def test_groups_are_tallied_where_a_case_failed() -> None:
    assert "· core 33/33 · precision 0/8" in headline(MIXED, View())
    assert "hidden" not in headline(MIXED, View())


def test_accepted_stays_short() -> None:
    accepted = report(verdict=Verdict.AC, hidden=Tally(passed=41, total=41), groups=TALLIES)
    assert "· hidden 41/41" in headline(accepted, View())


def test_a_single_group_is_not_named() -> None:
    assert "hidden 33/41" in headline(report(hidden=Tally(passed=33, total=41), groups=TALLIES[:2]), View())


def test_a_group_that_does_not_count_says_so() -> None:
    tallies = (*TALLIES[:2], GroupTally(group="precision", passed=0, total=8, required=False))
    accepted = report(verdict=Verdict.AC, hidden=Tally(passed=33, total=41), groups=tallies)
    assert "precision 0/8 (not required)" in headline(accepted, View())
    assert "precision 0/8（不计入）" in headline(accepted, View(language="zh"))


def test_the_kind_of_difference_is_in_the_parentheses_of_the_language() -> None:
    failed = CaseResult(id="sample/1", group="sample", verdict=Verdict.WA, hidden=False, detail="value")
    wrong = report(verdict=Verdict.WA, groups=TALLIES, cases=(failed,))
    assert "wrong answer (value)" in headline(wrong, View())
    assert "答案错误（数值）" in headline(wrong, View(language="zh"))


def test_the_failing_group_says_what_it_asks_for() -> None:
    assert "precision: right results in every dtype" in render(MIXED, View(width=200))
    assert "precision 组：每种 dtype 的结果都要准确" in render(MIXED, View(width=200, language="zh"))


def test_counts_that_do_not_fit_go_to_a_second_line() -> None:
    tallies = tuple(GroupTally(group=name, passed=1, total=30, required=True) for name in ("core", "edge", "precision"))
    lines = render(report(verdict=Verdict.WA, hidden=Tally(passed=3, total=90), groups=tallies), View(width=50))
    first, second, *_ = lines.split("\n")
    assert len(first) <= 50
    assert second.strip().startswith(("core 1/30", "edge 1/30"))
    assert second.endswith("precision 1/30")


def test_a_failing_sample_names_no_group() -> None:
    failing = CaseResult(id="sample/1", group="sample", verdict=Verdict.WA, hidden=False)
    mixed = report(verdict=Verdict.WA, hidden=Tally(passed=33, total=41), groups=TALLIES, cases=(failing,))
    assert "precision: right results" not in render(mixed, View(width=200))
