from __future__ import annotations

from judge.contest.scoring.attempt import JudgedAttempt, ProblemOutcome
from judge.contest.scoring.ioi import outcome, rank_key
from tests.contest.contests import spec


def one(at_s: float, **passed: bool) -> JudgedAttempt:
    return JudgedAttempt(at_s, all(passed.values()), True, tuple(passed.items()))


def test_the_best_of_each_subtask_is_summed_up() -> None:
    """One submission solves the first subtask, another one the second: together they have all points, as at IOI since
    2017.
    """
    got = outcome(spec(), [one(10, s1=True, s2=False), one(20, s1=False, s2=True)])
    assert (got.points, got.solved, got.at_s, got.tries) == (100, True, 20, 2)


def test_a_subtask_gives_nothing_for_a_part_of_it() -> None:
    got = outcome(spec(), [one(10, s1=False, s2=False)])
    assert (got.points, got.at_s, got.failed) == (0, None, 1)


def test_samples_are_worth_nothing() -> None:
    got = outcome(spec(), [one(10, sample=True, s1=True, s2=False, s3=False, s4=False)])
    assert got.points == 25


def test_a_later_worse_one_takes_nothing_away() -> None:
    got = outcome(spec(), [one(10, s1=True, s2=False), one(20, s1=False, s2=False)])
    assert (got.points, got.at_s) == (50, 10)


def test_thirds_make_a_whole() -> None:
    parts = [one(1, a=True, b=False, c=False), one(2, a=False, b=True, c=False), one(3, a=False, b=False, c=True)]
    assert outcome(spec(), parts).points == 100


def test_time_plays_no_part_in_the_merit() -> None:
    assert rank_key([ProblemOutcome(points=50, at_s=1)]) == rank_key([ProblemOutcome(points=50, at_s=5000)])
    assert rank_key([ProblemOutcome(points=51)]) < rank_key([ProblemOutcome(points=50)])
