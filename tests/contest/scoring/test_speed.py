from __future__ import annotations

import pytest

from judge.contest.scoring.attempt import JudgedAttempt
from judge.contest.scoring.speed import outcome, rank_key
from tests.contest.contests import spec


@pytest.mark.parametrize(
    ("at_s", "wrong", "points"),
    [(0, 0, 1000), (3600, 0, 750), (7199, 0, 500), (3600, 2, 650), (7199, 4, 300), (7199, 9, 300), (72.9, 0, 995)],
)
def test_points_fall_with_time_and_wrong_tries(at_s: float, wrong: int, points: float) -> None:
    """1000 − 500·t/7200 − 50 per wrong try, at least 300."""
    attempts = [JudgedAttempt(0, False, True, ())] * wrong + [JudgedAttempt(at_s, True, True, ())]
    got = outcome(spec(), attempts)
    assert (got.points, got.solved, got.failed) == (points, True, wrong)


def test_what_is_not_solved_is_worth_nothing_and_slips_cost_nothing() -> None:
    assert outcome(spec(), [JudgedAttempt(5, False, True, ())]).points == 0
    assert outcome(spec(), [JudgedAttempt(0, False, False, ()), JudgedAttempt(0, True, True, ())]).points == 1000


def test_most_points_win() -> None:
    quick, slow = (
        outcome(spec(), [JudgedAttempt(1, True, True, ())]),
        outcome(spec(), [JudgedAttempt(99, True, True, ())]),
    )
    assert rank_key([quick]) < rank_key([slow])
