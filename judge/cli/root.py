"""The command ``judge`` and the table of its subcommands. To add a command, write its module and add its name here."""

from __future__ import annotations

import os

import click

import judge
from judge.cli.support.console import emit
from judge.cli.support.lazy_group import LazyGroup

# Each command is in the module of its name in commands/, and each group in the module ``group`` of its folder.
COMMANDS = (
    "list", "show", "start", "run", "submit", "watch", "debug", "complexity", "hint", "solution",
    "history", "diff", "progress", "review", "init", "similar", "gradescope", "grade", "contest", "mock",
    "problem", "doctor", "schema", "completion",
)  # fmt: skip


@click.group(cls=LazyGroup, package="judge.cli.commands", subcommands=COMMANDS, invoke_without_command=True)
@click.version_option(judge.__version__, prog_name="judge", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Log what the judge does, and its own tracebacks.")
@click.pass_context
def cli(context: click.Context, debug: bool) -> None:
    """Practise coding problems: read a problem, solve it, have it judged.

    \b
    judge list              list the problems
    judge start three-sum   create a file with the starter
    judge run FILE          judge the file on the samples
    judge submit FILE       judge the file on all cases
    """
    if debug or os.environ.get("JUDGE_DEBUG"):
        _show_log()
    if context.invoked_subcommand is None:
        from judge.cli.commands.welcome import welcome

        emit(welcome())


def _show_log() -> None:
    """Write the judge's log and the tracebacks of its failures to stderr, for people who debug it."""
    import logging

    os.environ["JUDGE_DEBUG"] = "1"
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(relativeCreated)7.0f ms  %(name)s: %(message)s"))
    logger = logging.getLogger("judge")
    logger.handlers = [handler]
    logger.setLevel(logging.DEBUG)
