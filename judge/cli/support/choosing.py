"""Which problem to take next, where the user names none."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from difflib import get_close_matches

from judge.errors import UsageError
from judge.models import Problem

DIFFICULTIES = ("easy", "medium", "hard")


def of_topic(problems: Sequence[Problem], topic: str) -> list[Problem]:
    """The problems of a topic. Raises UsageError for a topic that no problem has."""
    found = [problem for problem in problems if topic in problem.topics]
    if not found:
        topics = sorted({topic for problem in problems for topic in problem.topics})
        near = get_close_matches(topic, topics, n=1)
        raise UsageError(
            f"no problem has the topic '{topic}'; "
            + (f"did you mean '{near[0]}'?" if near else f"topics: {', '.join(topics)}")
        )
    return found


def easiest(problems: Sequence[Problem], solved: Collection[str]) -> Problem:
    """The first of the easiest that are not solved. Raises UsageError where all are."""
    return min(_unsolved(problems, solved), key=lambda problem: DIFFICULTIES.index(problem.difficulty))


def any_of(problems: Sequence[Problem], solved: Collection[str], rng: random.Random) -> Problem:
    """One by chance of those that are not solved. Raises UsageError where all are."""
    return rng.choice(_unsolved(problems, solved))


def _unsolved(problems: Sequence[Problem], solved: Collection[str]) -> list[Problem]:
    left = [problem for problem in problems if problem.slug not in solved]
    if not left:
        raise UsageError("you have solved all of these: name one with its SLUG, or see 'judge review'")
    return left
