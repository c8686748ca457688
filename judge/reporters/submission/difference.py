"""Align two texts, so that the eye finds where they differ."""

from __future__ import annotations

from typing import NamedTuple

from judge.text.clean import ELLIPSIS, cut, width

TOKEN_MARKS = frozenset("_.+-'\"\\")


class Aligned(NamedTuple):
    """Two single lines cut alike. ``start`` is the first difference or ``None``; ``ends`` is where each one ends."""

    expected: str
    actual: str
    start: int | None
    ends: tuple[int, int]

    @property
    def indent(self) -> int:
        """The columns before the first difference."""
        return width(self.expected[: self.start or 0])


def first_difference(expected: str, actual: str) -> int | None:
    """Return the index of the first character that differs, moved back to the start of its number or word."""
    if expected == actual:
        return None
    shared = min(len(expected), len(actual))
    index = next((i for i in range(shared) if expected[i] != actual[i]), shared)
    while index and _in_token(expected[index - 1]):
        index -= 1
    return index


def align(expected: str, actual: str, columns: int) -> Aligned:
    """Cut two cleaned lines to ``columns``; both lose the same beginning if the difference is far from it."""
    start = first_difference(expected, actual)
    if start is not None:
        dropped = _dropped(expected, start, columns)
        if dropped:
            expected, actual = ELLIPSIS + expected[dropped:], ELLIPSIS + actual[dropped:]
            start -= dropped - len(ELLIPSIS)
    expected, actual = cut(expected, columns), cut(actual, columns)
    if start is None:
        return Aligned(expected, actual, None, (0, 0))
    return Aligned(expected, actual, start, (_token_end(expected, start), _token_end(actual, start)))


def _dropped(text: str, start: int, columns: int) -> int:
    """Return how many characters to drop, so that the difference is in the first half of the line."""
    if width(text[:start]) < columns * 3 // 4:
        return 0
    kept, room = start, columns // 2
    while kept > 0 and (room := room - width(text[kept - 1])) > 0:
        kept -= 1
    return kept


def _in_token(char: str) -> bool:
    return char.isalnum() or char in TOKEN_MARKS


def _token_end(text: str, start: int) -> int:
    end = start
    while end < len(text) and _in_token(text[end]):
        end += 1
    return max(end, min(start + 1, len(text)))
