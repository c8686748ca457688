"""The command ``judge`` and the table of its subcommands. To add a command, write its module and add a line here."""

from __future__ import annotations

import os

import click

import judge
from judge.cli.support.console import emit
from judge.cli.support.lazy_group import LazyGroup
from judge.text.messages import mark

# Each command is in the module of its name in commands/, and each group in the module ``group`` of its folder.
COMMANDS = {
    "list": mark("List the problems, by topic and difficulty."),
    "show": mark("Show the statement of a problem."),
    "start": mark("Copy the starter of a problem into a file."),
    "run": mark("Judge a file on the samples, or on one case of your own."),
    "submit": mark("Judge a file on all cases, including the hidden ones."),
    "watch": mark("Judge again on every save."),
    "debug": mark("Step through your own file, outside the sandbox."),
    "complexity": mark("Measure how time and memory grow with the size of the input."),
    "hint": mark("Show the next hint: a question, a direction, the key step."),
    "solution": mark("Show the editorial and two solutions of a solved problem."),
    "history": mark("List your past submissions and their verdicts."),
    "diff": mark("Show what changed between two attempts."),
    "progress": mark("Show what you have solved, how quickly and how regularly."),
    "review": mark("List the problems to practise again today."),
    "init": mark("Create a repository for a study group."),
    "similar": mark("List similar solutions in a study group."),
    "gradescope": mark("Write and run an autograder for Gradescope."),
    "grade": mark("Grade the solutions of a study group."),
    "contest": mark("Hold timed contests, alone or with friends."),
    "mock": mark("Hold a mock interview: two problems, a clock, no hints."),
    "problem": mark("Write problem packages and prove them."),
    "doctor": mark("Show the isolation that this machine offers, and its speed."),
    "schema": mark("Print the JSON Schemas of the JSON output."),
    "completion": mark("Print a completion script for your shell."),
}


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
