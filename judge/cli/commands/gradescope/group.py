"""``judge gradescope …``: an autograder for Gradescope."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup
from judge.text.messages import mark

VERBS = {
    "bundle": mark("Write the ZIP file to upload as an autograder."),
    "run": mark("Grade a submission; the autograder calls it on Gradescope."),
}


@click.group(cls=LazyGroup, package=__package__, subcommands=VERBS)
def gradescope() -> None:
    """Write and run an autograder for Gradescope.

    The autograder uses the problems and the settings of a group.
    """
