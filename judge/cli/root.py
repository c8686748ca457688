"""The command ``judge`` and the table of its subcommands. To add a command, write its module and add a line here."""

from __future__ import annotations

import os

import click

import judge
from judge.cli.support.lazy_group import LazyGroup
from judge.cli.support.output import emit
from judge.text.messages import mark

# Each command is in the module of its name in commands/, and each group in the module ``group`` of its folder.
COMMANDS = {
    "list": mark("The problems, by topic and difficulty."),
    "show": mark("The statement of a problem."),
    "start": mark("Copy the starter of a problem into a file."),
    "run": mark("Judge a file on the samples, or on one case of your own."),
    "submit": mark("Judge a file on all cases, including the hidden ones."),
    "watch": mark("Judge again on every save."),
    "debug": mark("Step through your own file, outside the sandbox."),
    "complexity": mark("How time and memory grow with the size of the input."),
    "hint": mark("The next hint: a question, a direction, the key step."),
    "solution": mark("The editorial and two solutions, once it is solved."),
    "history": mark("Your past submissions, and how they went."),
    "diff": mark("What changed between two attempts."),
    "progress": mark("What you have solved, how fast, how often."),
    "review": mark("What to practise again today."),
    "init": mark("Make a repository for a study group."),
    "similar": mark("Show solutions in a group that resemble one another."),
    "gradescope": mark("An autograder for Gradescope."),
    "grade": mark("Grade the solutions of a study group."),
    "contest": mark("Timed contests, alone or with friends."),
    "mock": mark("Interview yourself: two problems, a clock, no hints."),
    "problem": mark("Write problem packages, and prove them."),
    "doctor": mark("The isolation that this machine offers, and its speed."),
    "schema": mark("The JSON Schemas of what is printed."),
    "completion": mark("A completion script for your shell."),
}


@click.group(cls=LazyGroup, package="judge.cli.commands", subcommands=COMMANDS, invoke_without_command=True)
@click.version_option(judge.__version__, prog_name="judge", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Show on stderr what the judge does. Also $JUDGE_DEBUG.")
@click.pass_context
def cli(context: click.Context, debug: bool) -> None:
    """Practise coding problems: read one, solve it, have it judged.

    \b
    judge list              the problems
    judge start three-sum   a file to write in
    judge run FILE          judge it on the samples
    judge submit FILE       judge it on all cases
    """
    if debug:
        _show_log()
    if context.invoked_subcommand is None:
        from judge.cli.commands.welcome import welcome

        emit(welcome())


def _show_log() -> None:
    """Write what the judge logs to stderr, for people who look for a fault in it, and tracebacks of its failures."""
    import logging

    os.environ["JUDGE_DEBUG"] = "1"
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(relativeCreated)7.0f ms  %(name)s: %(message)s"))
    logger = logging.getLogger("judge")
    logger.handlers = [handler]
    logger.setLevel(logging.DEBUG)
