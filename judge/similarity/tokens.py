"""A source as the tokens that count, with what a copyist changes first taken out.

A tokenizer of our own, since a source is hostile: Python's is its parser's own, in C, from 3.12 on, and a source can
kill a parser. This one is a single regular expression that never goes back, so its time grows with the text alone; what
is no Python becomes tokens, too.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterator
from typing import NamedTuple

# Atomic groups: possessive ones go wrong in the first releases of Python 3.11. No string can fail to match once it has
# begun, or a text of quotation marks would be gone through again and again.
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


class Token(NamedTuple):
    """``text`` is what is compared: names of the author's own, texts and numbers are one and the same each."""

    text: str
    line: int


def tokens(source: str) -> list[Token]:
    """The tokens without comments, docstrings and layout. Names that others gave stay as they are."""
    found = list(_statements(source))
    own = _own_attributes(found)
    result = []
    before = ""
    for kind, text, line in found:
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
    """All tokens but those of statements that are nothing but text, which is what a docstring is."""
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
    """The attributes that the author named: defined as methods, or assigned to."""
    triples = zip(found, found[1:], [*found[2:], _Raw("", "", 0)], strict=False)
    return frozenset(
        name.text
        for before, name, after in triples
        if name.kind == "name"
        and (before.text in ("def", "class") or (before.text == "." and after.text in _ASSIGNING))
    )
