"""Compute the difference of two lists as multisets: repetition counts, order does not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from judge.checkers.canonical import Arrange, canonical
from judge.text.phrases import NOTHING, Phrase, joined, phrase
from judge.values.render import shorten

_LISTED = 3  # different elements on each side that a message shows
_SHOWN = 60  # characters of each
MANY = 1 << 19  # elements of both lists together; the keys of more take much memory


class Surplus(NamedTuple):
    """Elements that occur too seldom (``missing``) or too often (``too_many``), each with the difference."""

    missing: list[tuple[object, int]]
    too_many: list[tuple[object, int]]


def surplus(expected: Sequence[object], actual: Sequence[object], arrange: Arrange) -> Surplus:
    """Return the difference of two multisets in linear time. ``arrange`` orders the lists inside the elements."""
    wanted = [canonical(element, arrange) for element in expected]
    found = [canonical(element, arrange) for element in actual]
    return Surplus(_left(wanted, found, expected), _left(found, wanted, actual))


def _left(keys: list[bytes], others: list[bytes], elements: Sequence[object]) -> list[tuple[object, int]]:
    rest = Counter(keys)
    rest.subtract(others)
    left: list[tuple[object, int]] = []
    for key, element in zip(keys, elements, strict=True):
        count = rest.pop(key, 0)  # so that a repeated element is listed once
        if count > 0:
            left.append((element, count))
    return left


def surplus_text(apart: Surplus) -> Phrase:
    """Return the difference as text: ``missing [1, 2]; too many: [0, 0] (2 times)``."""
    return joined(
        phrase("{count} missing: {elements}", **_counted(apart.missing)) if apart.missing else NOTHING,
        phrase("; ") if apart.missing and apart.too_many else NOTHING,
        phrase("{count} too many: {elements}", **_counted(apart.too_many)) if apart.too_many else NOTHING,
    )


def _counted(left: list[tuple[object, int]]) -> dict[str, object]:
    """Return the number of elements and a list of a few, each with how often it is left if that is more than once."""
    parts: list[Phrase] = []
    for element, count in left[:_LISTED]:
        times = phrase(" ({count} times)", count=count) if count > 1 else NOTHING
        parts += [phrase(", ") if parts else NOTHING, phrase("{value}", value=shorten(element, _SHOWN)), times]
    if len(left) > _LISTED:
        parts.append(phrase(" and {count} more", count=len(left) - _LISTED))
    return {"count": sum(count for _, count in left), "elements": joined(*parts)}
