"""Propose smaller versions of the text that a program reads: lines of words, some of which are counts of what follows.

Which numbers are counts is guessed from where they stand, so most proposals break the input's format. The package's
validator, which is quick, says which of them are allowed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from judge.verify import shrink_steps

Word = int | str
Lines = list[list[Word]]
Count = tuple[int, int]  # the line and the place in it of a number that may be a count

_SHORT = 5  # words of a line that may hold counts
_ABOVE = 3  # lines above a cut that may hold its count, besides the first
_LOOKED_INTO = 64  # lines whose words are dropped; lines that are dropped one by one
_NEIGHBOURS = (1, 2, 3, 4)  # lines that belong together, such as a test case of three lines
_LONGEST_NUMBER = 18
_END = -1  # the number that stands for the end of the input in many formats


def parsed(text: str) -> Lines:
    """Return the lines with their words; whole numbers as ``int``. ``as_text`` gives back exactly the same text."""
    return [[_word(word) for word in line.split(" ")] if line else [] for line in text.split("\n")]


def as_text(args: list[Any]) -> list[Any]:
    """Return ``[lines]`` as ``[text]``."""
    (lines,) = args
    return ["\n".join(" ".join(map(str, line)) for line in lines)]


def _word(text: str) -> Word:
    digits = text.removeprefix("-")
    if digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_NUMBER and text == str(int(text)):
        return int(text)
    return text


def fewer(args: list[Any]) -> Iterator[list[Any]]:
    """Yield the text (``[lines]``) without some lines, then without some words, with counts unchanged or lowered."""
    (lines,) = args
    for start, stop in _line_cuts(lines):
        rest = lines[:start] + lines[stop:]
        yield [rest]
        for count in _counts_above(lines, start):
            for less in sorted({stop - start, 1}, reverse=True):
                yield from _lowered(rest, count, less, start)
    for places, counted_by in _word_groups(lines):
        for start, stop in shrink_steps.cuts(len(lines[places[0]])):
            shorter = [line[:start] + line[stop:] if place in places else line for place, line in enumerate(lines)]
            yield from _lowered(shorter, counted_by, stop - start, places[-1] + 1) if counted_by else [[shorter]]


def simpler(args: list[Any]) -> Iterator[list[Any]]:
    """Yield the text with simpler numbers and characters, or with a word for the end in place of another word."""
    yield from shrink_steps.simpler(args)
    (lines,) = args
    for place, line in enumerate(lines[:_LOOKED_INTO]):
        for index, word in enumerate(line):
            if isinstance(word, str):
                yield [[*lines[:place], [*line[:index], _END, *line[index + 1 :]], *lines[place + 1 :]]]


def _line_cuts(lines: Lines) -> Iterator[tuple[int, int]]:
    """Yield the ranges of lines to leave out: halves and ever smaller pieces, blocks with their header, neighbours.

    The line break at the end stays: a text without one looks cut off.
    """
    whole = len(lines) - (lines[-1] == [])
    yield from shrink_steps.cuts(whole)
    few = lines[: min(whole, _LOOKED_INTO)]
    for place, line in enumerate(few):
        for word in line if len(line) <= _SHORT else ():
            if isinstance(word, int) and 0 < word < whole - place:
                yield place, place + 1 + word
    for count in _NEIGHBOURS:
        yield from ((start, start + count) for start in range(len(few) - count + 1))


def _counts_above(lines: Lines, start: int) -> Iterator[Count]:
    """Yield the numbers above a line that may count it: in the first line, and in lines above of another form."""
    if start >= len(lines):
        return
    width = len(lines[start])
    headers = [place for place in range(start - 1, 0, -1) if len(lines[place]) != width]
    for place in [0, *headers[:_ABOVE]] if start else []:
        if len(lines[place]) <= _SHORT:
            yield from ((place, index) for index, word in enumerate(lines[place]) if isinstance(word, int))


def _word_groups(lines: Lines) -> Iterator[tuple[range, Count | None]]:
    """Yield lines that may lose the same words, with the number that may count these words."""
    for place, line in enumerate(lines[:_LOOKED_INTO]):
        numbers = [word for word in line if isinstance(word, int)] if len(line) <= _SHORT else []
        for index, word in enumerate(line):
            other = (at for at in range(place + 1, len(lines)) if len(lines[at]) != word)
            longest = next(other, len(lines)) - place - 1 if word in numbers else 0
            for count in sorted({1, 2, longest, *numbers}, reverse=True):
                if 0 < count <= longest:
                    yield range(place + 1, place + 1 + count), (place, index)
    yield from ((range(place, place + 1), None) for place in range(min(len(lines), _LOOKED_INTO)))


def _lowered(lines: Lines, count: Count, less: int, below: int) -> Iterator[list[Any]]:
    """Yield the lines with a lower count: first alone, then with the numbers from line ``below`` that exceed it now."""
    place, index = count
    old = lines[place][index]
    if not isinstance(old, int) or old < less:
        return
    line = [*lines[place][:index], old - less, *lines[place][index + 1 :]]
    lines = [*lines[:place], line, *lines[place + 1 :]]
    yield [lines]
    if any(_exceeds(word, old, less) for line in lines[below:] for word in line):
        rest = [[old - less if _exceeds(word, old, less) else word for word in line] for line in lines[below:]]
        yield [[*lines[:below], *rest]]


def _exceeds(word: Word, old: int, less: int) -> bool:
    return isinstance(word, int) and old - less < word <= old
