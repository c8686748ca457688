"""``judge diff``: what changed between two attempts."""

from __future__ import annotations

import click

from judge.cli.support.console import colour, emit, say
from judge.cli.support.user_history import entry_number, open_history
from judge.text.clean import Tone, clean, clean_line, paint

MAX_SOURCE = 2_000_000


@click.command()
@click.argument("older", metavar="N")
@click.argument("newer", metavar="M")
def diff(older: str, newer: str) -> None:
    """Show what changed between two attempts.

    N and M are numbers of entries of the history.
    """
    with open_history() as past:
        pair = [past.attempt(entry_number(word)) for word in (older, newer)]
        texts = [clean(past.source(attempt).decode("utf-8", "replace"), MAX_SOURCE) for attempt in pair]
    if texts[0] == texts[1]:
        emit(say("{older} and {newer} are the same text", older=pair[0].number, newer=pair[1].number))
        return
    from difflib import unified_diff

    names = [clean_line(f"{attempt.number}  {attempt.file}  {attempt.verdict or ''}".rstrip()) for attempt in pair]
    lines = unified_diff(texts[0].splitlines(), texts[1].splitlines(), names[0], names[1], lineterm="")
    tones: dict[str, Tone] = {"+": "good", "-": "bad", "@": "quiet"}
    for line in lines:
        emit(paint(line, "strong" if line.startswith(("+++", "---")) else tones.get(line[:1]), colour()))
