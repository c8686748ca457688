"""Near-copies in a group: how much of one solution another one repeats. Pure; nothing of a source is ever run."""

from judge.similarity.comparing import ComparedSolution, Match, Pair, compare
from judge.similarity.tokens import is_too_long

__all__ = ["ComparedSolution", "Match", "Pair", "compare", "is_too_long"]
