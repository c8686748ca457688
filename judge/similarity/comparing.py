"""Compare all members' solutions of one problem with one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from judge.models import Record
from judge.similarity.pairs import Pair, Prepared, matched
from judge.similarity.tokens import tokens
from judge.similarity.winnowing import grams

CROWD = 5  # members that have to write the same, and more than half of all, before it is common knowledge


class ComparedSolution(Record, frozen=True, kw_only=True):
    """A member's solution of a problem. ``file`` is only passed on."""

    member: str
    file: str
    source: bytes


def compare(
    problem: str, entries: Sequence[ComparedSolution], starters: Sequence[bytes], threshold: float
) -> list[Pair]:
    """Return the pairs of which one repeats at least ``threshold`` (0 to 1) of the other, the most similar first.

    The text of starters does not count, nor what more than half of the members, and at least ``CROWD`` of them, wrote.
    """
    found = [tokens(_decoded(entry.source)) for entry in entries]
    hashes = [grams([token.text for token in each]) for each in found]
    holders = Counter(value for each in hashes for value in set(each))
    crowd = max(CROWD, len(entries) // 2 + 1)
    given = (grams([token.text for token in tokens(_decoded(starter))]) for starter in starters)
    common = frozenset(value for each in given for value in each) | {
        value for value, count in holders.items() if count >= crowd
    }
    texts = [Prepared(*ready, common) for ready in zip(found, hashes, strict=True)]
    pairs = [
        pair
        for left, right in combinations(range(len(entries)), 2)
        if entries[left].member != entries[right].member
        and (pair := _pair(problem, (entries[left], entries[right]), (texts[left], texts[right]))).share >= threshold
    ]
    return sorted(pairs, key=lambda pair: (-pair.share, -min(pair.left_share, pair.right_share), pair.left, pair.right))


def _pair(problem: str, entries: tuple[ComparedSolution, ComparedSolution], texts: tuple[Prepared, Prepared]) -> Pair:
    left_share, right_share, matches = matched(*texts)
    return Pair(
        problem=problem,
        left=entries[0].member,
        right=entries[1].member,
        left_file=entries[0].file,
        right_file=entries[1].file,
        left_share=round(left_share, 3),
        right_share=round(right_share, 3),
        matches=matches,
    )


def _decoded(source: bytes) -> str:
    return source.decode("utf-8", "replace")
