"""Make text from a sandbox safe to show: bounded, without escape sequences or bidi controls, of known width.

A solution may print anything: terminal escapes that forge a verdict, controls that reorder a line, megabytes.
What is not printable is shown as its Python escape (``\\x1b``, ``\\u202e``): the user sees it, the terminal does not.
Text is painted last, after all widths are known: colours have one name per meaning.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import Literal
from unicodedata import category, east_asian_width

from judge.models import Language
from judge.text.messages import translate_count

MAX_TEXT = 20_000
ELLIPSIS = "…"
_LONGEST_HEAD = 40
# The ideographic space is ordinary in Chinese text, though str.isprintable() says no.
KEPT = frozenset("\n\u3000")
# Characters that never begin a line, and characters that never end one.
CLOSING = frozenset("，。；：、！？）》」』】〉〕］｝”’…·%),.;:!?]}")
OPENING = frozenset("（《「『【〈〔［｛“‘([{")
_COMMAND = re.compile(r"^(?P<before>[^\S\n]*):(?=:)|#(?=#\[)", re.MULTILINE)
_UNIT = re.compile(r" (?:ms|[smhd]|min|[KMG]i?B)\b", re.ASCII)
Tone = Literal["good", "bad", "warn", "quiet", "strong"]

CODES: dict[Tone, str] = {"good": "1;32", "bad": "1;31", "warn": "33", "quiet": "2", "strong": "1"}


def clean(text: str, limit: int = MAX_TEXT) -> str:
    """Return at most ``limit`` characters of the text, with tabs as spaces and controls but line breaks visible."""
    cut = text[:limit] + (ELLIPSIS if len(text) > limit else "")
    if cut.isascii() and cut.isprintable():
        return cut
    return "".join(char if char.isprintable() or char in KEPT else _escaped(char) for char in cut)


def clean_line(text: str, limit: int = MAX_TEXT) -> str:
    """Return the text as ``clean`` does, on one line: line breaks become spaces."""
    return clean(" ".join(text[: limit + 1].splitlines()) if "\n" in text else text, limit)


def encodable(text: str) -> str:
    """Return the text with lone surrogates escaped, as in a file name that is not UTF-8. UTF-8 cannot hold them."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def visible_json(line: str) -> str:
    """Return JSON with unprintable characters escaped. They can only be within strings, where JSON has escapes."""
    if line.isprintable():
        return line
    import json  # imported here, because few commands need it

    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in line)


def without_commands(text: str) -> str:
    """Return the text without workflow commands, which GitHub's runner would read from a log.

    A command begins a line with ``::``, or contains ``##[``. One character is shown as its escape, in JSON as well.
    """
    return _COMMAND.sub(lambda match: "\\u0023" if match["before"] is None else match["before"] + "\\u003a", text)


def width(text: str) -> int:
    """Return the columns that a cleaned line takes in a terminal: wide characters take two, combining marks none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def cut(text: str, columns: int) -> str:
    """Return the beginning of a cleaned line that fits into ``columns``, with an ellipsis if something is missing."""
    if width(text) <= columns:
        return text
    return text[: _characters(text, columns - 1)] + ELLIPSIS


def pad(text: str, columns: int) -> str:
    """Return the line, padded with spaces to ``columns``."""
    return text + " " * (columns - width(text))


def pad_left(text: str, columns: int) -> str:
    """Return the line, flush right in ``columns``."""
    return " " * (columns - width(text)) + text


def aligned(rows: Sequence[Sequence[str]], right: Container[int] = ()) -> list[list[str]]:
    """Return rows of cleaned cells, padded to the widths of their columns; the columns ``right`` are flush right."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    return [
        [pad_left(cell, wide) if column in right else pad(cell, wide) for column, (cell, wide) in enumerate(pairs)]
        for pairs in (zip(row, widths, strict=True) for row in rows)
    ]


def wrap(text: str, columns: int) -> list[str]:
    """Return a cleaned line broken into lines that fit into ``columns``, as ``line_spans`` says."""
    return [text[start:end] for start, end in line_spans(text, columns)] or [""]


def line_spans(text: str, columns: int) -> list[tuple[int, int]]:
    """Return the start and the end of each line into which a cleaned line is broken, without the spaces around it.

    Lines are broken at spaces and beside Chinese characters, which have no spaces between them. Closing punctuation
    never begins a line, an opening bracket never ends one, and a number stays with its unit. A word is broken only if
    it fills a whole line.
    """
    spans = []
    start, last = _after_spaces(text, 0), len(text)
    while start < last:
        end = start + max(1, _characters(text[start:], columns))
        if end < last:
            end = _line_end(text, start, end)
        spans.append((start, start + len(text[start:end].rstrip())))
        start = _after_spaces(text, end)
    return spans


def is_wide(char: str) -> bool:
    """Return whether a character takes two columns, as Chinese ones do."""
    return not char.isascii() and east_asian_width(char) in "WF"


def paint(text: str, tone: Tone | None, colour: bool) -> str:
    """Return the text in that tone, or unchanged without a tone or colour."""
    return f"\x1b[{CODES[tone]}m{text}\x1b[0m" if tone and colour and text else text


def first_lines(text: str, count: int, language: Language = "en") -> list[str]:
    """Return the first lines of a cleaned text; if more than one is left out, a last line says how many."""
    lines = text.rstrip("\n").split("\n")
    left_out = len(lines) - count
    if left_out <= 1:
        return lines
    return [*lines[:count], translate_count("… {count} more line", "… {count} more lines", left_out, language)]


def last_lines(text: str, count: int, language: Language = "en", before: int = 0) -> list[str]:
    """Return the last lines of a cleaned text; if more than one is left out, a first line says how many.

    ``before`` is the number of lines that the text itself has lost at its beginning. If the text was cut by this
    function before, the number in its first line is added.
    """
    lines = text.rstrip("\n").split("\n")
    earlier = "".join(filter(str.isdecimal, lines[0][:_LONGEST_HEAD])) if lines[0].startswith(ELLIPSIS) else ""
    if earlier and lines[0] == _lines_before(int(earlier), language):
        before += int(earlier)
        del lines[0]
    left_out = len(lines) - count
    if left_out <= 1 and not before:
        return lines
    return [_lines_before(max(0, left_out) + before, language), *lines[-count:]]


def _lines_before(count: int, language: Language) -> str:
    return translate_count("… {count} line before", "… {count} lines before", count, language)


def _escaped(char: str) -> str:
    return "    " if char == "\t" else char.encode("unicode_escape").decode("ascii")


def _columns(char: str) -> int:
    if char.isascii():
        return 1
    if category(char) in ("Mn", "Me"):
        return 0
    return 2 if is_wide(char) else 1


def _after_spaces(text: str, place: int) -> int:
    return len(text) - len(text[place:].lstrip())


def _line_end(text: str, start: int, end: int) -> int:
    """Return where to break a line that begins at ``start`` and has room up to ``end``."""
    for place in range(end, start, -1):
        if _may_break(text[place - 1], text[place]) and not _splits_quantity(text, place):
            return place
    return end - 1 if text[end] in CLOSING and end - 1 > start else end


def _may_break(before: str, after: str) -> bool:
    """Return whether a line may be broken between two characters."""
    if after.isspace():
        return True
    if after in CLOSING or before in OPENING:
        return False
    return before.isspace() or is_wide(before) or is_wide(after)


def _splits_quantity(text: str, place: int) -> bool:
    """Return whether a line break there would part a number from its unit, as in ``1.5 s``."""
    space = place if text[place].isspace() else place - 1
    return text[space - 1].isdigit() and _UNIT.match(text, space) is not None


def _characters(text: str, columns: int) -> int:
    """Return how many characters from the start fit into ``columns``."""
    used = 0
    for index, char in enumerate(text):
        used += _columns(char)
        if used > columns:
            return index
    return len(text)
