"""Scores that were worked out by hand from the published examples."""

from __future__ import annotations

from judge.contest.scoring.attempt import JudgedAttempt, ProblemOutcome
from judge.contest.scoring.icpc import outcome, rank_key
from tests.contest.contests import spec


def tries(*at: tuple[float, str]) -> list[JudgedAttempt]:
    """Return attempts at the given minutes with the given verdicts."""
    return [JudgedAttempt(minutes * 60, verdict == "AC", verdict != "CE", ()) for minutes, verdict in at]


def outcome_of(*at: tuple[float, str]) -> ProblemOutcome:
    return outcome(spec(), tries(*at))


def test_the_example_of_the_south_pacific_rules() -> None:
    """A at 8 TLE, 23 WA, 27 AC, 59 WA; B at 42 CE, 43 RE, 52 AC; C at 58 TLE: 67 + 72 + 0 minutes."""
    a = outcome_of((8, "TLE"), (23, "WA"), (27, "AC"), (59, "WA"))
    b = outcome_of((42, "CE"), (43, "RE"), (52, "AC"))
    c = outcome_of((58, "TLE"))
    assert [one.penalty_s / 60 for one in (a, b, c)] == [67, 72, 0]
    assert [one.solved for one in (a, b, c)] == [True, True, False]
    assert [(one.tries, one.failed) for one in (a, b, c)] == [(3, 2), (3, 1), (1, 1)]
    assert rank_key([a, b, c]) == (-2, 139 * 60, 52)


def test_the_example_of_the_kattis_rules() -> None:
    """Two wrong, then A at 30; three wrong at B; one wrong, then C at 45: 2:15 hours."""
    a = outcome_of((1, "WA"), (2, "WA"), (30, "AC"))
    b = outcome_of((3, "WA"), (4, "WA"), (5, "WA"))
    c = outcome_of((40, "RE"), (45, "AC"))
    assert rank_key([a, b, c])[:2] == (-2, (2 * 60 + 15) * 60)


def test_minutes_are_rounded_down_for_each_problem() -> None:
    assert outcome_of((59.99 / 60, "AC")).penalty_s == 0
    assert outcome_of((1.99, "AC")).penalty_s == 60


def test_solved_problems_count_before_penalty() -> None:
    three_slow = [outcome_of((100, "AC")), outcome_of((100, "AC")), outcome_of((100, "AC"))]
    two_quick = [outcome_of((1, "AC")), outcome_of((1, "AC")), outcome_of()]
    two_later = [outcome_of((2, "AC")), outcome_of((1, "AC")), outcome_of()]
    assert rank_key(three_slow) < rank_key(two_quick) < rank_key(two_later)


def test_of_equal_penalty_the_earlier_last_acceptance_wins() -> None:
    level, late = [outcome_of((30, "AC")), outcome_of((30, "AC"))], [outcome_of((10, "AC")), outcome_of((50, "AC"))]
    assert rank_key(level)[:2] == rank_key(late)[:2]
    assert rank_key(level) < rank_key(late)


def test_without_submissions_nothing_is_solved_or_charged() -> None:
    assert outcome(spec(), []) == ProblemOutcome()
    assert rank_key([ProblemOutcome(), ProblemOutcome()]) == (0, 0, 0)
