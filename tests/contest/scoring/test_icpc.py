"""Boards worked out by hand from the published examples."""

from __future__ import annotations

from judge.contest.scoring.attempt import JudgedAttempt, ProblemOutcome
from judge.contest.scoring.icpc import merit, outcome
from tests.contest.contests import spec


def tries(*at: tuple[float, str]) -> list[JudgedAttempt]:
    """Minutes and verdicts."""
    return [JudgedAttempt(minutes * 60, verdict == "AC", verdict != "CE", ()) for minutes, verdict in at]


def worth(*at: tuple[float, str]) -> ProblemOutcome:
    return outcome(spec(), tries(*at))


def test_the_example_of_the_south_pacific_rules() -> None:
    """A at 8 TLE, 23 WA, 27 AC, 59 WA; B at 42 CE, 43 RE, 52 AC; C at 58 TLE: 67 + 72 + 0 minutes."""
    a = worth((8, "TLE"), (23, "WA"), (27, "AC"), (59, "WA"))
    b = worth((42, "CE"), (43, "RE"), (52, "AC"))
    c = worth((58, "TLE"))
    assert [one.penalty_s / 60 for one in (a, b, c)] == [67, 72, 0]
    assert [one.solved for one in (a, b, c)] == [True, True, False]
    assert [(one.tries, one.failed) for one in (a, b, c)] == [(3, 2), (3, 1), (1, 1)]
    assert merit([a, b, c]) == (-2, 139 * 60, 52)


def test_the_example_of_the_kattis_rules() -> None:
    """Two wrong, then A at 30; three wrong at B; one wrong, then C at 45: 2:15 hours."""
    a = worth((1, "WA"), (2, "WA"), (30, "AC"))
    b = worth((3, "WA"), (4, "WA"), (5, "WA"))
    c = worth((40, "RE"), (45, "AC"))
    assert merit([a, b, c])[:2] == (-2, (2 * 60 + 15) * 60)


def test_minutes_are_rounded_down_for_each_problem() -> None:
    assert worth((59.99 / 60, "AC")).penalty_s == 0
    assert worth((1.99, "AC")).penalty_s == 60


def test_the_order_of_merit() -> None:
    three_slow = [worth((100, "AC")), worth((100, "AC")), worth((100, "AC"))]
    two_quick = [worth((1, "AC")), worth((1, "AC")), worth()]
    two_later = [worth((2, "AC")), worth((1, "AC")), worth()]
    assert merit(three_slow) < merit(two_quick) < merit(two_later)


def test_of_equal_penalty_the_earlier_last_acceptance_wins() -> None:
    level, late = [worth((30, "AC")), worth((30, "AC"))], [worth((10, "AC")), worth((50, "AC"))]
    assert merit(level)[:2] == merit(late)[:2]
    assert merit(level) < merit(late)


def test_nothing_submitted() -> None:
    assert outcome(spec(), []) == ProblemOutcome()
    assert merit([ProblemOutcome(), ProblemOutcome()]) == (0, 0, 0)
