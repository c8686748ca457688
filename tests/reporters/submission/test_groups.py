"""The headline tallies the groups where some case failed, and one sentence says what the failing group asks for."""

from __future__ import annotations

from judge.models import GroupTally, Tally, Verdict
from judge.reporters.submission.terminal import headline, render
from judge.reporters.submission.view import View
from tests.reporters.reports import made as report

TALLIES = (
    GroupTally(group="sample", passed=3, total=3),
    GroupTally(group="core", passed=33, total=33),
    GroupTally(group="precision", passed=0, total=8),
)
MIXED = report(verdict=Verdict.WA, hidden=Tally(passed=33, total=41), groups=TALLIES)


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


def test_the_failing_group_says_what_it_asks_for() -> None:
    assert "precision: right results in every dtype" in render(MIXED, View(width=200))
    assert "precision 组：每种 dtype 的结果都要准确" in render(MIXED, View(width=200, language="zh"))
