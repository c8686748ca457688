"""Lay out a long value in lines that end between its items, and compare two values line by line.

In a nested list, each row begins a line, as NumPy prints arrays. A row that does not fit is broken between two items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from judge.text.clean import pad, width, wrap

_TOKEN = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|, |[][(){}]""")
_OPENING, _CLOSING = "[({", "])}"
_MOST_DEPTH = 20
_FEWEST_COLUMNS = 20


class _Line(NamedTuple):
    """A line of a value, or one item of a row that does not fit into a line. Then ``row`` is the number of this row."""

    indent: int
    text: str
    row: int = 0

    @property
    def compared(self) -> tuple[int, str]:
        """Where the line begins, and its text without brackets around it.

        A row may be the first or the last one in one of two lists, but not in the other.
        """
        text = self.text.lstrip(_OPENING)
        return self.indent + len(self.text) - len(text), text.rstrip("," + _CLOSING)


def value_lines(text: str, columns: int) -> list[str]:
    """Return a cleaned text in lines that fit into ``columns``."""
    return _filled(_lines(text, columns), columns)


def differences(expected: str, actual: str, columns: int) -> Iterator[tuple[bool, list[str], list[str]]]:
    """Yield the lines of two cleaned texts, run by run, each with whether the two are equal there.

    Items of lists with the same lengths are compared in columns of the same width. Lines side by side then hold the
    same items.
    """
    whole = max(width(expected), width(actual)) <= columns
    left, right = _lines(expected, columns, whole), _lines(actual, columns, whole)
    if [line.row for line in left] == [line.row for line in right] and any(line.row for line in left):
        pairs = _in_columns(left, right, columns)
        runs = [(one.compared == other.compared, [one], [other]) for one, other in pairs]
    else:
        from difflib import SequenceMatcher  # not for a report without two long values

        matcher = SequenceMatcher(
            None, [line.compared for line in left], [line.compared for line in right], autojunk=False
        )
        runs = [
            (kind == "equal", *pair)
            for kind, a, b, c, d in matcher.get_opcodes()
            for pair in _paired(left[a:b], right[c:d])
        ]
    if all(equal for equal, _, _ in runs) and expected != actual:
        runs = [(False, left, right)]
    for equal, ones, others in runs:
        yield equal, _filled(ones, columns), _filled(others, columns)


def _lines(text: str, columns: int, whole: bool = True) -> list[_Line]:
    """Return the lines of a text. Without ``whole``, a value begins a line with each row even if it fits into one."""
    lines: list[_Line] = []
    for row in text.split("\n"):
        indent = min(len(row) - len(row.lstrip(" ")), columns // 2)
        _add(lines, row.lstrip(" "), "", indent, columns if whole else 0, columns)
    return lines


def _add(lines: list[_Line], text: str, end: str, indent: int, limit: int, columns: int, depth: int = 0) -> None:
    """Add the lines of one value, the last of which ends with ``end``. It is one line if it ends before ``limit``."""
    room = max(columns - indent, _FEWEST_COLUMNS)
    parts = _parts(text) if width(text + end) > limit - indent and depth < _MOST_DEPTH else None
    if parts is None:
        lines.extend(_Line(indent, part) for part in wrap(text + end, room))
        return
    head, items, bracket = parts
    title, opening = head[:-1].rstrip(), head[-1]
    if title:  # the dtype and the shape of an array
        lines.append(_Line(indent, title))
    first = len(lines)
    ends = ["," for _ in items[:-1]] + [bracket + end]
    if any(item[-1:] in _CLOSING for item in items):
        for item, after in zip(items, ends, strict=True):
            _add(lines, item, after, indent + 1, columns, columns, depth + 1)
    else:
        row = 1 + max((line.row for line in lines[-1:]), default=0)
        lines.extend(_Line(indent + 1, item + after, row) for item, after in zip(items, ends, strict=True))
    lines[first] = lines[first]._replace(indent=lines[first].indent - 1, text=opening + lines[first].text)


def _parts(text: str) -> tuple[str, list[str], str] | None:
    """Return what is before the items of a value, with the opening bracket, the items, and the closing bracket.

    Return None if the value does not end with the bracket that closes its items.
    """
    starts: list[int] = []  # of the items in each bracket that is open
    commas: list[list[int]] = []
    for token in _TOKEN.finditer(text):
        if token[0] in _OPENING:
            starts.append(token.end())
            commas.append([])
        elif starts and token[0] == ", ":
            commas[-1].append(token.start())
        elif starts and token[0] in _CLOSING:
            start, places = starts.pop(), commas.pop()
            if token.end() == len(text):
                ends = [*places, token.start()]
                items = [text[a:b] for a, b in zip([start, *(place + 2 for place in places)], ends, strict=True)]
                return (text[:start], items, token[0]) if places and not starts else None
    return None


def _paired(left: list[_Line], right: list[_Line]) -> Iterator[tuple[list[_Line], list[_Line]]]:
    """Yield the lines in pairs if both values have equally many, so that each line is beside its counterpart."""
    if len(left) == len(right) and not any(line.row for line in (*left, *right)):
        yield from (([one], [other]) for one, other in zip(left, right, strict=True))
    else:
        yield left, right


def _in_columns(left: Sequence[_Line], right: Sequence[_Line], columns: int) -> Iterator[tuple[_Line, _Line]]:
    """Yield pairs of lines with the same items of two values, side by side in columns."""
    pairs = list(zip(left, right, strict=True))
    wide = max(width(line.compared[1]) for pair in pairs for line in pair if line.row) + len(", ")
    for row, group in groupby(pairs, key=lambda pair: pair[0].row):
        run = list(group)
        step = max(1, (columns - run[0][0].compared[0]) // wide) if row else 1
        for place in range(0, len(run), step):
            ones, others = ([pair[side] for pair in run[place : place + step]] for side in (0, 1))
            yield _joined(ones, wide), _joined(others, wide)


def _joined(lines: Sequence[_Line], wide: int) -> _Line:
    """Return items as one line, each in a column of this width."""
    texts = [pad(line.text, wide + line.compared[0] - line.indent) for line in lines]
    return _Line(lines[0].indent, "".join(texts).rstrip())


def _filled(lines: Sequence[_Line], columns: int) -> list[str]:
    """Return the lines as texts, with as many items in a line as fit."""
    filled: list[str] = []
    row = 0
    for line in lines:
        if line.row and line.row == row and width(filled[-1]) + 1 + width(line.text) <= columns:
            filled[-1] += " " + line.text
        else:
            filled.append(" " * line.indent + line.text)
        row = line.row
    return filled
