"""Which problem to take next if the user names none."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence

from judge.errors import UsageError
from judge.models import DIFFICULTIES, Problem
from judge.text.messages import mark

# The names of the difficulties for people.
LEVELS: dict[str, str] = {"easy": mark("easy"), "medium": mark("medium"), "hard": mark("hard")}


def easiest(problems: Sequence[Problem], solved: Collection[str]) -> Problem:
    """Return the first of the easiest unsolved problems. Raises UsageError if all are solved."""
    return min(_unsolved(problems, solved), key=lambda problem: DIFFICULTIES.index(problem.difficulty))


def any_of(problems: Sequence[Problem], solved: Collection[str], rng: random.Random) -> Problem:
    """Return a random unsolved problem. Raises UsageError if all are solved."""
    return rng.choice(_unsolved(problems, solved))


def _unsolved(problems: Sequence[Problem], solved: Collection[str]) -> list[Problem]:
    left = [problem for problem in problems if problem.slug not in solved]
    if not left:
        raise UsageError("you have solved all of these: name one with its SLUG, or see 'judge review'")
    return left
