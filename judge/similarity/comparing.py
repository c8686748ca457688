"""Compare all members' solutions of one problem with one another, by the runs of tokens that they have in common.

The fingerprints of a text are those of winnowing (Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document
Fingerprinting. SIGMOD 2003).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from itertools import combinations
from zlib import crc32

from judge.models import Record
from judge.similarity.tokens import Token, tokens

MIN_TOKENS = 30  # tokens in common, about four lines: fewer prove nothing
GRAM = 10  # tokens: shorter runs in common are noise (the paper's k)
WINDOW = 5  # grams: each common run of at least GRAM + WINDOW - 1 tokens is found (the paper's w)
NEVER = 1 << 32  # greater than any hash
CROWD = 5  # text counts as common if this many members, and more than half of all, have written it


class ComparedSolution(Record, frozen=True, kw_only=True):
    """A member's solution of a problem. ``file`` is only passed on."""

    member: str
    file: str
    source: bytes


def compare(
    problem: str, entries: Sequence[ComparedSolution], starters: Sequence[bytes], threshold: float
) -> list[Pair]:
    """Return the pairs in which one solution repeats at least ``threshold`` (0 to 1) of the other, most similar first.

    The text of starters does not count. Neither does text that more than half of the members, and at least ``CROWD`` of
    them, have written.
    """
    pieces = [tokens(entry.source.decode("utf-8", "replace")) for entry in entries]
    hashes = [grams([token.text for token in each]) for each in pieces]
    holders = Counter(value for each in hashes for value in set(each))
    crowd = max(CROWD, len(entries) // 2 + 1)
    common = {value for value, count in holders.items() if count >= crowd}
    for starter in starters:
        common.update(grams([token.text for token in tokens(starter.decode("utf-8", "replace"))]))
    texts = [PreparedText(*ready, common) for ready in zip(pieces, hashes, strict=True)]
    pairs = [
        _pair(problem, left, right, matched(one, other))
        for (left, one), (right, other) in combinations(zip(entries, texts, strict=True), 2)
        if left.member != right.member
    ]
    pairs = [pair for pair in pairs if pair.share >= threshold]
    return sorted(pairs, key=lambda pair: (-pair.share, -min(pair.left_share, pair.right_share), pair.left, pair.right))


def _pair(
    problem: str, left: ComparedSolution, right: ComparedSolution, found: tuple[float, float, tuple[Match, ...]]
) -> Pair:
    left_share, right_share, matches = found
    return Pair(
        problem=problem,
        left=left.member,
        right=right.member,
        left_file=left.file,
        right_file=right.file,
        left_share=round(left_share, 3),
        right_share=round(right_share, 3),
        matches=matches,
    )


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


class PreparedText:
    """A text prepared for comparison with many others. ``counts`` says for each token whether it counts."""

    def __init__(self, found: Sequence[Token], hashes: Sequence[int], common: Container[int]) -> None:
        self.tokens = found
        self.codes = [token.text for token in found]
        self.fingerprints = winnow(hashes, common)
        self.counts = bytearray(len(found))
        for start, value in enumerate(hashes):
            if value not in common:
                self.counts[start : start + GRAM] = b"\x01" * GRAM
        self.own = sum(self.counts)

    def lines(self, start: int, length: int) -> tuple[int, int]:
        """Return the first and the last line of ``length`` tokens from token ``start`` on."""
        return self.tokens[start].line, self.tokens[start + length - 1].line


def matched(left: PreparedText, right: PreparedText) -> tuple[float, float, tuple[Match, ...]]:
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


def _counted(text: PreparedText, covered: bytearray) -> int:
    return sum(1 for own, in_match in zip(text.counts, covered, strict=True) if own and in_match)


def grams(texts: Sequence[str]) -> list[int]:
    """Return the hash of each run of ``GRAM`` tokens, in order. Hashes are the same on every machine."""
    codes = b"".join(crc32(text.encode("utf-8", "surrogatepass")).to_bytes(4, "little") for text in texts)
    return [crc32(codes[4 * start : 4 * (start + GRAM)]) for start in range(len(texts) - GRAM + 1)]


def winnow(hashes: Sequence[int], common: Container[int] = ()) -> dict[int, int]:
    """Return the selected hashes and where each is selected first.

    Each window selects its smallest hash that is not ``common``, the rightmost if several are equal. A text with fewer
    runs than a window is one window.
    """
    ranked = [NEVER if value in common else value for value in hashes]
    chosen: dict[int, int] = {}
    for start in range(max(1, len(ranked) - WINDOW + 1)):
        window = ranked[start : start + WINDOW]
        if window and (least := min(window)) != NEVER:
            chosen.setdefault(least, start + len(window) - 1 - window[::-1].index(least))
    return chosen
