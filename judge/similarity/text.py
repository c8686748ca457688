"""Show pairs to a person. The names of members and files are hostile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.models import Language
from judge.similarity.comparing import Pair
from judge.text.clean import clean_line, cut, pad, width, wrap
from judge.text.messages import mark, translate, translate_count

_NAME = 40
ONLY_HINTS = mark(
    "These are hints, not proofs: a short task has few solutions, and people learn from the same books. Read "
    "both files and ask their authors before you draw conclusions."
)


def pairs_text(pairs: Sequence[Pair], compared: int, threshold: int, columns: int, language: Language) -> str:
    """Return the text: how many pairs there are, what that means, and each pair's lines side by side.

    ``threshold`` is in percent.
    """
    if not pairs:
        none = mark("none of {compared} solutions repeats {threshold} % or more of another")
        return translate(none, language, compared=compared, threshold=threshold)
    head = translate_count(
        "{count} pair of solutions is alike by {threshold} % or more, of {compared} solutions compared",
        "{count} pairs of solutions are alike by {threshold} % or more, of {compared} solutions compared",
        len(pairs),
        language,
        threshold=threshold,
        compared=compared,
    )
    hints = wrap(translate(ONLY_HINTS, language), columns)
    return "\n".join([head, *hints, *(line for pair in pairs for line in _lines(pair, language))])


def _lines(pair: Pair, language: Language) -> Iterator[str]:
    share = mark("{share:.0%} of it is in the other")
    left = [_named(pair.left_file), translate(share, language, share=pair.left_share)]
    right = [_named(pair.right_file), translate(share, language, share=pair.right_share)]
    left += [_range(match.left, language) for match in pair.matches]
    right += [_range(match.right, language) for match in pair.matches]
    room = max(map(width, left))
    yield ""
    yield clean_line(pair.problem, _NAME)
    for ours, theirs in zip(left, right, strict=True):
        yield f"  {pad(ours, room)}   {theirs}"


def _named(file: str) -> str:
    return cut(clean_line(file, 200), _NAME)


def _range(lines: tuple[int, int], language: Language) -> str:
    first, last = lines
    if first == last:
        return translate("line {line}", language, line=first)
    return translate("lines {first}-{last}", language, first=first, last=last)
