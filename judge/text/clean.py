"""Text that came out of a sandbox, made safe to show: bounded, no escape sequences, no bidi tricks, known width.

A solution may print anything: terminal escapes that forge a verdict, controls that reorder a line, megabytes.
What is not printable is shown as its Python escape (``\\x1b``, ``\\u202e``): the user sees it, the terminal does not.
"""

from __future__ import annotations

from unicodedata import category, east_asian_width

MAX_TEXT = 20_000
ELLIPSIS = "…"
# The ideographic space is ordinary in Chinese text, though str.isprintable() says no.
KEPT = frozenset("\n\u3000")


def clean(text: str, limit: int = MAX_TEXT) -> str:
    """The text with all but line breaks made visible, tabs as four spaces, cut after ``limit`` characters."""
    cut = text[:limit] + (ELLIPSIS if len(text) > limit else "")
    if cut.isascii() and cut.isprintable():
        return cut
    return "".join(char if char.isprintable() or char in KEPT else _escaped(char) for char in cut)


def clean_line(text: str, limit: int = MAX_TEXT) -> str:
    """The same for what must stay on one line: line breaks become spaces."""
    return clean(" ".join(text[: limit + 1].splitlines()) if "\n" in text else text, limit)


def width(text: str) -> int:
    """Columns that a cleaned line takes in a terminal: wide characters are two, combining marks none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def cut(text: str, columns: int) -> str:
    """The beginning of a cleaned line that fits into so many columns, with an ellipsis where something is missing."""
    if width(text) <= columns:
        return text
    return text[: _characters(text, columns - 1)] + ELLIPSIS


def pad(text: str, columns: int) -> str:
    """The line filled up with spaces to so many columns."""
    return text + " " * (columns - width(text))


def wrap(text: str, columns: int) -> list[str]:
    """A cleaned line broken at spaces where it can be, else between characters (Chinese has no spaces)."""
    lines = []
    rest = text.strip()
    while width(rest) > columns:
        end = max(1, _characters(rest, columns))
        space = rest.rfind(" ", 1, end + 1)
        if space > 0 and rest[:space].strip():
            end = space
        lines.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*lines, rest]


def first_lines(text: str, count: int) -> list[str]:
    """The first lines of a cleaned text; a last line tells how many were left out."""
    lines = text.rstrip("\n").split("\n")
    left_out = len(lines) - count
    return [*lines[:count], f"{ELLIPSIS} {left_out} more lines"] if left_out > 1 else lines


def last_lines(text: str, count: int) -> list[str]:
    """The last lines of a cleaned text; a first line tells how many were left out."""
    lines = text.rstrip("\n").split("\n")
    left_out = len(lines) - count
    return [f"{ELLIPSIS} {left_out} lines before", *lines[-count:]] if left_out > 1 else lines


def _escaped(char: str) -> str:
    return "    " if char == "\t" else char.encode("unicode_escape").decode("ascii")


def _columns(char: str) -> int:
    if char.isascii():
        return 1
    if category(char) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def _characters(text: str, columns: int) -> int:
    """How many characters from the start fit into so many columns."""
    used = 0
    for index, char in enumerate(text):
        used += _columns(char)
        if used > columns:
            return index
    return len(text)
