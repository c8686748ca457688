"""Turn a source into the tokens that are compared, without the details that a copyist changes first.

The tokenizer is our own because sources are hostile: from Python 3.12 on, Python's tokenizer is its C parser, which a
source can crash. This one is a single regular expression without backtracking, so its time is linear in the text; text
that is not Python becomes tokens, too.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

# Atomic groups: possessive ones go wrong in the first releases of Python 3.11. A string that has begun
# always matches, even without its end; otherwise each of many quotation marks would scan the rest of the text.
_TOKEN = re.compile(
    r"""
    (?P<space>  (?> [^\S\n]+ ) | \\\r?\n )
  | (?P<comment> \#[^\n]* )
  | (?P<string> (?> [rbuftRBUFT]{0,2} ) (?:
        \"\"\" (?> (?: [^"\\] | \\.? | "(?!"") )* ) (?: \"\"\" )?
      | \'\'\' (?> (?: [^'\\] | \\.? | '(?!\'\') )* ) (?: \'\'\' )?
      | "      (?> (?: [^"\\\n] | \\.? )* ) "?
      | '      (?> (?: [^'\\\n] | \\.? )* ) '? ) )
  | (?P<number> \.?\d (?> (?: [eE][+-] | [\w.] )* ) )
  | (?P<name> [^\W\d]\w* )
  | (?P<newline> \n )
  | (?P<other> (?: \*\* | // | >> | << ) =? | -> | [-+*/%&|^@<>=!:]= | . )
    """,
    re.VERBOSE | re.DOTALL,
)
_KEPT = frozenset(keyword.kwlist) | frozenset(dir(builtins))
_ASSIGNING = frozenset({"=", ":", "+=", "-=", "*=", "/=", "//=", "%=", "**=", "|=", "&=", "^=", "<<=", ">>=", "@="})
NAME, STRING, NUMBER = "name", "text", "number"
MAX_PIECES = 200_000  # thousands of lines; comments and spaces are pieces, too


class Token(NamedTuple):
    """A token. ``text`` is compared; it is the same for all of the author's own names, all strings and all numbers."""

    text: str
    line: int


def is_too_long(source: str) -> bool:
    """Return whether a source has so many pieces that comparing it would take seconds."""
    return next(islice(_TOKEN.finditer(source), MAX_PIECES, None), None) is not None


def tokens(source: str) -> list[Token]:
    """Return the tokens without comments, docstrings, layout and parentheses. Names that others gave stay as they are.

    Parentheses are left out because a formatter adds and removes them.
    """
    found = list(_statements(source))
    own = _own_attributes(found)
    result = []
    before = ""
    for kind, text, line in found:
        if text in ("(", ")"):
            continue
        if kind == "name" and text not in _KEPT and (before != "." or text in own):
            result.append(Token(NAME, line))
        else:
            result.append(Token({"string": STRING, "number": NUMBER}.get(kind, text), line))
        before = text
    return result


class _Raw(NamedTuple):
    kind: str
    text: str
    line: int


def _statements(source: str) -> Iterator[_Raw]:
    """Yield all tokens except those of statements that are nothing but a string, as docstrings are."""
    statement: list[_Raw] = []
    depth, line = 0, 1
    for found in _TOKEN.finditer(source):
        kind, text = found.lastgroup or "", found.group()
        if kind == "newline" and not depth:
            yield from _unless_text(statement)
            statement = []
        elif kind in ("string", "number", "name", "other"):
            depth = max(0, depth + (text in ("(", "[", "{")) - (text in (")", "]", "}")))
            statement.append(_Raw(kind, text, line))
        line += text.count("\n")
    yield from _unless_text(statement)


def _unless_text(statement: list[_Raw]) -> list[_Raw]:
    return [] if all(raw.kind == "string" for raw in statement) else statement


def _own_attributes(found: list[_Raw]) -> frozenset[str]:
    """Return the attributes that the author named: those defined as methods or assigned to."""
    triples = zip(found, found[1:], [*found[2:], _Raw("", "", 0)], strict=False)
    return frozenset(
        name.text
        for before, name, after in triples
        if name.kind == "name"
        and (before.text in ("def", "class") or (before.text == "." and after.text in _ASSIGNING))
    )
