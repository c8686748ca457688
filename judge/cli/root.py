"""The command ``judge`` and the table of its subcommands. A new one costs a line here and a function in a module."""

from __future__ import annotations

import click

import judge
from judge.cli.group import LazyGroup, Subcommand
from judge.cli.output import emit

COMMANDS = {
    "list": Subcommand("judge.cli.catalogue:list_problems", "The problems, by topic and difficulty."),
    "show": Subcommand("judge.cli.catalogue:show", "The statement of a problem."),
    "start": Subcommand("judge.cli.start:start", "Copy the starter of a problem into a file."),
    "run": Subcommand("judge.cli.judging:run", "Judge a file on the samples, or on one case of your own."),
    "submit": Subcommand("judge.cli.judging:submit", "Judge a file on all cases, the hidden ones too."),
    "watch": Subcommand("judge.cli.watch:watch", "Judge again at each save."),
    "debug": Subcommand("judge.cli.debug:debug", "Step through your own file, outside of the box."),
    "complexity": Subcommand("judge.cli.complexity:complexity", "How time and memory grow with the input's size."),
    "hint": Subcommand("judge.cli.hints:hint", "The next hint: a question, a direction, the key step."),
    "solution": Subcommand("judge.cli.hints:solution", "The reference and another way, once it is solved."),
    "history": Subcommand("judge.cli.history:history", "What you had judged, and how it went."),
    "diff": Subcommand("judge.cli.history:diff", "What changed between two tries."),
    "progress": Subcommand("judge.cli.overview:progress", "What is solved, how fast, how often."),
    "review": Subcommand("judge.cli.review:review", "What to practise again today."),
    "init": Subcommand("judge.cli.init:init", "Make a repository for a study group."),
    "similar": Subcommand("judge.cli.similar:similar", "Solutions in a group that look like one another."),
    "grade": Subcommand("judge.cli.grade:grade", "Grade the solutions of a study group."),
    "contest": Subcommand("judge.cli.contest:contest", "Timed contests, alone or with friends."),
    "mock": Subcommand("judge.cli.mock:mock", "Interview yourself: two problems, a clock, no hints."),
    "problem": Subcommand("judge.cli.problem:problem", "Write problem packages, and prove them."),
    "doctor": Subcommand("judge.cli.doctor:doctor", "What isolation this machine gives, and its speed."),
    "schema": Subcommand("judge.cli.schema:schema", "The JSON Schemas of what is printed."),
    "completion": Subcommand("judge.cli.completion:completion", "A completion script for your shell."),
}


def _tell_version(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        emit(f"judge {judge.__version__}")
        context.exit()


@click.group(cls=LazyGroup, subcommands=COMMANDS, invoke_without_command=True)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_tell_version,
    help="Show the version and exit.",
)
@click.pass_context
def cli(context: click.Context) -> None:
    """Practise coding problems: read one, solve it, have it judged.

    \b
    judge list              what there is
    judge start three-sum   a file to write in
    judge run FILE          the samples
    judge submit FILE       the verdict
    """
    if context.invoked_subcommand is None:
        from judge.cli.welcome import welcome

        emit(welcome())
