"""``judge problem …``: commands for authors of packages."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup
from judge.text.messages import mark

VERBS = {
    "new": mark("Write a new package with placeholders, and its starters."),
    "verify": mark("Prove packages: verdicts, limits, cases, mutants."),
    "generate": mark("List the cases that the generator makes, with their sizes."),
    "stress": mark("Search for a case on which a file is wrong."),
    "import": mark("Turn problems of another format into packages."),
    "export": mark("Write a package in another format."),
}


@click.group(cls=LazyGroup, package=__package__, subcommands=VERBS)
def problem() -> None:
    """Write problem packages and prove them."""
