"""``judge contest …``: timed contests, alone or with friends."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup

VERBS = (
    "new", "list", "start", "virtual", "status", "submit", "pause", "resume", "end", "extend",
    "board", "review", "export",
)  # fmt: skip


@click.group(cls=LazyGroup, package=__package__, subcommands=VERBS)
def contest() -> None:
    """Hold timed contests, alone or with friends."""
