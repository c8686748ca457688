"""The command ``judge`` and the tables of its subcommands. To add a command, write a module and add a line here."""

from __future__ import annotations

import click

import judge
from judge.cli.support.lazy_group import LazyGroup, Subcommand
from judge.cli.support.output import emit
from judge.text.messages import mark

COMMANDS = {
    "list": Subcommand("judge.cli.commands.list:list_problems", mark("The problems, by topic and difficulty.")),
    "show": Subcommand("judge.cli.commands.show:show", mark("The statement of a problem.")),
    "start": Subcommand("judge.cli.commands.start:start", mark("Copy the starter of a problem into a file.")),
    "run": Subcommand("judge.cli.commands.run:run", mark("Judge a file on the samples, or on one case of your own.")),
    "submit": Subcommand(
        "judge.cli.commands.submit:submit", mark("Judge a file on all cases, including the hidden ones.")
    ),
    "watch": Subcommand("judge.cli.commands.watch:watch", mark("Judge again on every save.")),
    "debug": Subcommand("judge.cli.commands.debug:debug", mark("Step through your own file, outside the sandbox.")),
    "complexity": Subcommand(
        "judge.cli.commands.complexity:complexity", mark("How time and memory grow with the size of the input.")
    ),
    "hint": Subcommand("judge.cli.commands.hint:hint", mark("The next hint: a question, a direction, the key step.")),
    "solution": Subcommand(
        "judge.cli.commands.solution:solution", mark("The editorial, the reference and another way, once it is solved.")
    ),
    "history": Subcommand("judge.cli.commands.history:history", mark("Your past submissions, and how they went.")),
    "diff": Subcommand("judge.cli.commands.diff:diff", mark("What changed between two attempts.")),
    "progress": Subcommand("judge.cli.commands.progress:progress", mark("What you have solved, how fast, how often.")),
    "review": Subcommand("judge.cli.commands.review:review", mark("What to practise again today.")),
    "init": Subcommand("judge.cli.commands.init:init", mark("Make a repository for a study group.")),
    "similar": Subcommand(
        "judge.cli.commands.similar:similar", mark("Show solutions in a group that resemble one another.")
    ),
    "gradescope": Subcommand("judge.cli.commands.gradescope.group:gradescope", mark("An autograder for Gradescope.")),
    "grade": Subcommand("judge.cli.commands.grade:grade", mark("Grade the solutions of a study group.")),
    "contest": Subcommand("judge.cli.commands.contest.group:contest", mark("Timed contests, alone or with friends.")),
    "mock": Subcommand("judge.cli.commands.mock:mock", mark("Interview yourself: two problems, a clock, no hints.")),
    "problem": Subcommand("judge.cli.root:problem", mark("Write problem packages, and prove them.")),
    "doctor": Subcommand(
        "judge.cli.commands.doctor:doctor", mark("The isolation that this machine offers, and its speed.")
    ),
    "schema": Subcommand("judge.cli.root:schema", mark("The JSON Schemas of what is printed.")),
    "completion": Subcommand("judge.cli.commands.completion:completion", mark("A completion script for your shell.")),
}

PROBLEM = {
    "new": Subcommand("judge.cli.commands.problem.new:new", mark("A new package with its starter, to be filled in.")),
    "verify": Subcommand(
        "judge.cli.commands.problem.verify:verify", mark("Prove packages: verdicts, limits, cases, mutants.")
    ),
    "generate": Subcommand(
        "judge.cli.commands.problem.generate:generate", mark("The cases that the generator makes, by size.")
    ),
    "stress": Subcommand(
        "judge.cli.commands.problem.stress:stress", mark("Search for a case on which a file is wrong.")
    ),
    "import": Subcommand(
        "judge.cli.commands.problem.import_:import_problems", mark("Turn problems of another format into packages.")
    ),
    "export": Subcommand(
        "judge.cli.commands.problem.export:export_problem", mark("Write a package in another format.")
    ),
}

SCHEMA = {
    "report": Subcommand(
        "judge.cli.commands.schema.report:report",
        mark("The JSON Schema of the report that --json prints (judge-report/1)."),
    ),
    "grade": Subcommand(
        "judge.cli.commands.schema.grade:grade",
        mark("The JSON Schema of a group's result that 'judge grade --json' prints (judge-grade/1)."),
    ),
}


@click.group(cls=LazyGroup, subcommands=COMMANDS, invoke_without_command=True)
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
        from judge.cli.support.debugging import show_log

        show_log()
    if context.invoked_subcommand is None:
        from judge.cli.commands.welcome import welcome

        emit(welcome())


@click.group(cls=LazyGroup, subcommands=PROBLEM)
def problem() -> None:
    """Write problem packages, and prove them."""


@click.group(cls=LazyGroup, subcommands=SCHEMA)
def schema() -> None:
    """The JSON Schemas of what is printed."""
