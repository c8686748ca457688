"""Markdown and source code drawn for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from judge.cli.support.environment import columns

if TYPE_CHECKING:
    from rich.console import RenderableType


def drawn_markdown(text: str) -> str:
    """Return Markdown as coloured text, wrapped to the width of the terminal."""
    from rich.markdown import Markdown

    return _drawn(Markdown(text, hyperlinks=False))


def drawn_source(text: str) -> str:
    """Return Python source as coloured text."""
    from rich.syntax import Syntax

    drawn = _drawn(Syntax(text, "python", theme="ansi_dark", background_color="default", word_wrap=True))
    return "\n".join(line.rstrip() for line in drawn.split("\n"))


def _drawn(content: RenderableType) -> str:
    from io import StringIO

    from rich.console import Console

    console = Console(file=StringIO(), width=columns(), force_terminal=True)
    with console.capture() as captured:
        console.print(content)
    return captured.get().rstrip("\n")
