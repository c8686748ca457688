"""Compare two token sequences: which runs of tokens they have in common, and how much of each that is."""

from __future__ import annotations

from collections.abc import Sequence

from judge.models import Record
from judge.similarity.tokens import Token
from judge.similarity.winnowing import GRAM, winnow

MIN_TOKENS = 30  # in common: about four lines, fewer say nothing


class Match(Record, frozen=True, kw_only=True):
    """Lines of the left text (first and last, counted from 1) that the given lines of the right text repeat."""

    left: tuple[int, int]
    right: tuple[int, int]
    tokens: int


class Pair(Record, frozen=True, kw_only=True):
    """Two members' solutions of one problem. A share is the part (0 to 1) of that text which the other one repeats.

    The text of the starter and what most members write is left out on both sides. Matches are sorted by the lines of
    the left text.
    """

    problem: str
    left: str
    right: str
    left_file: str
    right_file: str
    left_share: float
    right_share: float
    matches: tuple[Match, ...]

    @property
    def share(self) -> float:
        """The larger of the two shares: a copy with additions is still a copy."""
        return max(self.left_share, self.right_share)


class Prepared:
    """A text prepared for comparison with many others. ``counts`` says for each token whether it counts."""

    def __init__(self, found: Sequence[Token], hashes: Sequence[int], common: frozenset[int]) -> None:
        self.tokens = found
        self.codes = [token.text for token in found]
        self.fingerprints = winnow(hashes, common)
        self.counts = bytearray(len(found))
        for start, value in enumerate(hashes):
            if value not in common:
                self.counts[start : start + GRAM] = b"\x01" * GRAM
        self.own = sum(self.counts)

    def lines(self, start: int, length: int) -> tuple[int, int]:
        return self.tokens[start].line, self.tokens[start + length - 1].line


def matched(left: Prepared, right: Prepared) -> tuple[float, float, tuple[Match, ...]]:
    """Return the share of each text that is in the other, and where; (0, 0, ()) if too little is in common."""
    shared = left.fingerprints.keys() & right.fingerprints.keys()
    if not shared:
        return 0.0, 0.0, ()
    covered = bytearray(len(left.codes)), bytearray(len(right.codes))
    matches = []
    seeds = sorted((left.fingerprints[value], right.fingerprints[value]) for value in shared)
    for here, there in seeds:
        if covered[0][here] or covered[1][there]:
            continue
        start, other, length = _grown(left.codes, right.codes, here, there, covered)
        if length < GRAM:
            continue
        covered[0][start : start + length] = b"\x01" * length
        covered[1][other : other + length] = b"\x01" * length
        matches.append(Match(left=left.lines(start, length), right=right.lines(other, length), tokens=length))
    common = _counted(left, covered[0]), _counted(right, covered[1])
    if min(common) < MIN_TOKENS:
        return 0.0, 0.0, ()
    matches.sort(key=lambda match: match.left)
    return common[0] / left.own, common[1] / right.own, tuple(matches)


def _grown(
    left: Sequence[str], right: Sequence[str], here: int, there: int, covered: tuple[bytearray, bytearray]
) -> tuple[int, int, int]:
    """Return the longest run of equal, unmatched tokens around two places: its start in each text, and its length."""

    def equal(offset: int) -> bool:
        i, j = here + offset, there + offset
        inside = 0 <= i < len(left) and 0 <= j < len(right)
        return inside and left[i] == right[j] and not covered[0][i] and not covered[1][j]

    first = 0
    while equal(first - 1):
        first -= 1
    last = 0
    while equal(last):
        last += 1
    return here + first, there + first, last - first


def _counted(text: Prepared, covered: bytearray) -> int:
    return sum(1 for own, in_match in zip(text.counts, covered, strict=True) if own and in_match)
