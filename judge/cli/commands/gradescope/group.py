"""``judge gradescope …``: an autograder for Gradescope."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup

VERBS = ("bundle", "run")


@click.group(cls=LazyGroup, package=__package__, subcommands=VERBS)
def gradescope() -> None:
    """Write and run an autograder for Gradescope.

    The autograder uses the problems and the settings of a group.
    """
