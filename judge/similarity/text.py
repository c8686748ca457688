"""Show pairs to a person. The names of members and files are hostile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.similarity.pairs import Pair
from judge.text.clean import clean_line, cut, pad, width, wrap

_NAME = 40
ONLY_HINTS = (
    "These are hints to look at, no findings: a short task has few solutions, and people learn from the same books. "
    "Read both files, and ask, before you think anything of anybody."
)


def found(pairs: Sequence[Pair], compared: int, threshold: int, columns: int) -> str:
    """Return the text: how many pairs there are, what that means, and each pair's lines side by side.

    ``threshold`` is in percent.
    """
    if not pairs:
        return f"none of {compared} solutions repeats {threshold} % or more of another"
    count = "1 pair of solutions is" if len(pairs) == 1 else f"{len(pairs)} pairs of solutions are"
    head = f"{count} alike by {threshold} % or more, of {compared} solutions compared"
    return "\n".join([head, *wrap(ONLY_HINTS, columns), *(line for pair in pairs for line in _lines(pair))])


def _lines(pair: Pair) -> Iterator[str]:
    left = [_named(pair.left_file), f"{pair.left_share:.0%} of it is in the other"]
    right = [_named(pair.right_file), f"{pair.right_share:.0%} of it is in the other"]
    left += [_range(match.left) for match in pair.matches]
    right += [_range(match.right) for match in pair.matches]
    room = max(map(width, left))
    yield ""
    yield clean_line(pair.problem, _NAME)
    for ours, theirs in zip(left, right, strict=True):
        yield f"  {pad(ours, room)}   {theirs}"


def _named(file: str) -> str:
    return cut(clean_line(file, 200), _NAME)


def _range(lines: tuple[int, int]) -> str:
    first, last = lines
    return f"line {first}" if first == last else f"lines {first}-{last}"
