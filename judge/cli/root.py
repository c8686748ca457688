"""The command ``judge`` and the table of its subcommands. A new one costs a line here and a function in a module."""

from __future__ import annotations

import click

import judge
from judge.cli.support.lazy_group import LazyGroup, Subcommand
from judge.cli.support.output import emit

COMMANDS = {
    "list": Subcommand("judge.cli.commands.list:list_problems", "The problems, by topic and difficulty."),
    "show": Subcommand("judge.cli.commands.list:show", "The statement of a problem."),
    "start": Subcommand("judge.cli.commands.start:start", "Copy the starter of a problem into a file."),
    "run": Subcommand("judge.cli.commands.submit:run", "Judge a file on the samples, or on one case of your own."),
    "submit": Subcommand("judge.cli.commands.submit:submit", "Judge a file on all cases, the hidden ones too."),
    "watch": Subcommand("judge.cli.commands.watch:watch", "Judge again at each save."),
    "debug": Subcommand("judge.cli.commands.debug:debug", "Step through your own file, outside of the sandbox."),
    "complexity": Subcommand(
        "judge.cli.commands.complexity:complexity", "How time and memory grow with the input's size."
    ),
    "hint": Subcommand("judge.cli.commands.hint:hint", "The next hint: a question, a direction, the key step."),
    "solution": Subcommand("judge.cli.commands.hint:solution", "The reference and another way, once it is solved."),
    "history": Subcommand("judge.cli.commands.history:history", "What you had judged, and how it went."),
    "diff": Subcommand("judge.cli.commands.history:diff", "What changed between two tries."),
    "progress": Subcommand("judge.cli.commands.progress:progress", "What is solved, how fast, how often."),
    "review": Subcommand("judge.cli.commands.review:review", "What to practise again today."),
    "init": Subcommand("judge.cli.commands.init:init", "Make a repository for a study group."),
    "similar": Subcommand("judge.cli.commands.similar:similar", "Solutions in a group that look like one another."),
    "grade": Subcommand("judge.cli.commands.grade:grade", "Grade the solutions of a study group."),
    "contest": Subcommand("judge.cli.commands.contest:contest", "Timed contests, alone or with friends."),
    "mock": Subcommand("judge.cli.commands.mock:mock", "Interview yourself: two problems, a clock, no hints."),
    "problem": Subcommand("judge.cli.commands.problem.verify:problem", "Write problem packages, and prove them."),
    "doctor": Subcommand("judge.cli.commands.doctor:doctor", "What isolation this machine gives, and its speed."),
    "schema": Subcommand("judge.cli.commands.schema:schema", "The JSON Schemas of what is printed."),
    "completion": Subcommand("judge.cli.commands.completion:completion", "A completion script for your shell."),
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
        from judge.cli.commands.welcome import welcome

        emit(welcome())
