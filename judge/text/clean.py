"""Make text from a sandbox safe to show: bounded, without escape sequences or bidi controls, of known width.

A solution may print anything: terminal escapes that forge a verdict, controls that reorder a line, megabytes.
What is not printable is shown as its Python escape (``\\x1b``, ``\\u202e``): the user sees it, the terminal does not.
"""

from __future__ import annotations

from unicodedata import category, east_asian_width

from judge.models import Language
from judge.text.messages import translate_count

MAX_TEXT = 20_000
ELLIPSIS = "…"
# The ideographic space is ordinary in Chinese text, though str.isprintable() says no.
KEPT = frozenset("\n\u3000")
CLOSING = frozenset("，。；：、！？）》」』”’…")


def clean(text: str, limit: int = MAX_TEXT) -> str:
    """Return the text with every control but line breaks made visible, tabs as four spaces, cut at ``limit``
    characters."""
    cut = text[:limit] + (ELLIPSIS if len(text) > limit else "")
    if cut.isascii() and cut.isprintable():
        return cut
    return "".join(char if char.isprintable() or char in KEPT else _escaped(char) for char in cut)


def clean_line(text: str, limit: int = MAX_TEXT) -> str:
    """Return the same for what must stay on one line: line breaks become spaces."""
    return clean(" ".join(text[: limit + 1].splitlines()) if "\n" in text else text, limit)


def encodable(text: str) -> str:
    """Return the text with lone surrogates escaped, as in a file name that is not UTF-8: no UTF-8 can hold them."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


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


def wrap(text: str, columns: int) -> list[str]:
    """Return a cleaned line broken at spaces where possible, else between characters (Chinese has no spaces).

    Closing punctuation never begins a line. A Latin word within Chinese text is broken only if it fills a whole line.
    """
    lines = []
    rest = text.strip()
    while width(rest) > columns:
        end = max(1, _characters(rest, columns))
        space = rest.rfind(" ", 1, end + 1)
        if space > 0 and rest[:space].strip():
            end = space
        elif end > 1:
            end = _word_start(rest, end - 1 if rest[end : end + 1] in CLOSING else end)
        lines.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*lines, rest]


def first_lines(text: str, count: int, language: Language = "en") -> list[str]:
    """Return the first lines of a cleaned text; if more than one is left out, a last line says how many."""
    lines = text.rstrip("\n").split("\n")
    left_out = len(lines) - count
    if left_out <= 1:
        return lines
    return [*lines[:count], translate_count("… {count} more line", "… {count} more lines", left_out, language)]


def last_lines(text: str, count: int, language: Language = "en", before: int = 0) -> list[str]:
    """Return the last lines of a cleaned text; if more than one is left out, a first line says how many.

    ``before`` is the number of lines that the text itself has lost at its beginning.
    """
    lines = text.rstrip("\n").split("\n")
    left_out = len(lines) - count
    if left_out <= 1 and not before:
        return lines
    left_out = max(0, left_out) + before
    return [translate_count("… {count} line before", "… {count} lines before", left_out, language), *lines[-count:]]


def _escaped(char: str) -> str:
    return "    " if char == "\t" else char.encode("unicode_escape").decode("ascii")


def _columns(char: str) -> int:
    if char.isascii():
        return 1
    if category(char) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def _word_start(text: str, end: int) -> int:
    """Return the start of the Latin word that a break at ``end`` would split, or ``end`` if there is none."""
    start = end
    while start > 0 and text[start - 1].isascii() and text[start].isascii():
        start -= 1
    return start or end


def _characters(text: str, columns: int) -> int:
    """Return how many characters from the start fit into ``columns``."""
    used = 0
    for index, char in enumerate(text):
        used += _columns(char)
        if used > columns:
            return index
    return len(text)
