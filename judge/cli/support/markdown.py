"""Markdown and source code drawn for the terminal.

The module imports rich, which takes a while: import it where something is drawn.
"""

from __future__ import annotations

import re
from html import unescape
from io import StringIO
from typing import Any, ClassVar

from rich.console import Console, RenderableType
from rich.containers import Lines
from rich.markdown import Markdown, MarkdownContext, MarkdownElement, Paragraph, TableDataElement
from rich.syntax import Syntax
from rich.text import Text

from judge.cli.support.console import columns
from judge.text.clean import is_wide, line_spans
from judge.text.messages import control_character

_SPACE = re.compile(r"(.) (?=(.))")
_ENTITY = re.compile(r"&#\w+;")


def markdown_to_ansi(text: str) -> str:
    """Return Markdown as coloured text, wrapped to the width of the terminal."""
    return _to_ansi(markdown(text))


def markdown(text: str) -> RenderableType:
    """Return Markdown that is wrapped when it is drawn, to the width that is available then.

    An entity that stands for a control character becomes a space.
    """
    return _Markdown(_ENTITY.sub(lambda match: _harmless(match[0]), text), hyperlinks=False)


def _harmless(entity: str) -> str:
    return " " if control_character(unescape(entity)) else entity


def source_to_ansi(text: str) -> str:
    """Return Python source as coloured text. Its lines stay whole, so that it can be copied."""
    longest = max(map(len, text.split("\n")))
    drawn = _to_ansi(Syntax(text, "python", theme="ansi_dark", background_color="default"), longest)
    return "\n".join(line.rstrip() for line in drawn.split("\n"))


def prose(text: str) -> Text:
    """Return text that is wrapped by the rules for Chinese when it is drawn."""
    return _Prose(text)


def _to_ansi(content: RenderableType, width: int = 0) -> str:
    console = Console(file=StringIO(), width=max(columns(), 2 * width), force_terminal=True)
    with console.capture() as captured:
        console.print(content)
    return captured.get().rstrip("\n")


class _Prose(Text):
    """Text whose lines are broken by the rules for Chinese; rich would let a line begin with a comma."""

    def wrap(self, console: Console, width: int, **how: Any) -> Lines:
        lines = (part for line in self.split(allow_blank=True) for part in _broken(_joined(line), width))
        return Text("\n").join(lines).wrap(console, width, **how)


def _broken(line: Text, width: int) -> list[Text]:
    return [line[start:end] for start, end in line_spans(line.plain, width)] or [line]


def _joined(line: Text) -> Text:
    """Return the line without spaces between Chinese characters, which were line breaks in the Markdown."""
    after = [match.end() for match in _SPACE.finditer(line.plain) if is_wide(match[1]) and is_wide(match[2])]
    pieces = zip([0, *after], [*(place - 1 for place in after), len(line)], strict=True)
    return Text().join(line[start:end] for start, end in pieces) if after else line


class _Paragraph(Paragraph):
    def on_enter(self, context: MarkdownContext) -> None:
        super().on_enter(context)
        self.text = _Prose(justify="left")


class _TableCell(TableDataElement):
    def __init__(self, justify: Any) -> None:
        super().__init__(justify)
        self.content = _Prose("", justify=justify)


class _Markdown(Markdown):
    elements: ClassVar[dict[str, type[MarkdownElement]]] = {
        **Markdown.elements,
        "paragraph_open": _Paragraph,
        "td_open": _TableCell,
        "th_open": _TableCell,
    }
