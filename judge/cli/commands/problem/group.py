"""``judge problem …``: commands for authors of packages."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup

VERBS = ("new", "verify", "generate", "stress", "import", "export")


@click.group(cls=LazyGroup, package=__package__, subcommands=VERBS)
def problem() -> None:
    """Write problem packages and prove them."""
