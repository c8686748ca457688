"""``judge run`` and ``judge submit``: from a file to its report."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import click

from judge.catalog.latest import last_edited
from judge.cli.support.contest_refusal import refuse_practice_during_contest
from judge.cli.support.environment import colour, columns, home
from judge.cli.support.options import Choices, file_argument, judging_options
from judge.cli.support.output import emit
from judge.cli.support.progress_bar import progress
from judge.cli.support.recording import record
from judge.models import Problem, Report, Submission, Verdict
from judge.sandbox.launch import Launched
from judge.session import Options, Session
from judge.text.ansi import paint
from judge.text.clean import clean_line

if TYPE_CHECKING:
    from judge.history.records import Kind

Judging = Callable[[Session, Problem, Submission, Options], Report]


@click.command()
@click.pass_obj
@file_argument
@click.option("--case", metavar="JSON", help="Try this one case: a JSON list of the arguments.")
@judging_options
def run(launched: Launched | None, file: Path | None, case: str | None, choices: Choices) -> int:
    """Judge a file on the samples, or on one case of your own.

    Without FILE it is the solution in this folder that was edited last.
    """

    def judged(session: Session, problem: Problem, submission: Submission, options: Options) -> Report:
        return session.run(problem, submission, options, case)

    return _judge(file, choices, "run", judged, launched)


@click.command()
@click.pass_obj
@file_argument
@judging_options
def submit(launched: Launched | None, file: Path | None, choices: Choices) -> int:
    """Judge a file on all cases, the hidden ones too.

    Without FILE it is the solution in this folder that was edited last.
    """

    def judged(session: Session, problem: Problem, submission: Submission, options: Options) -> Report:
        with progress(quiet=choices.as_json or choices.quiet) as update:
            return session.submit(problem, submission, options, update)

    return _judge(file, choices, "submit", judged, launched)


def exit_status(verdict: Verdict) -> int:
    """0 accepted, 1 not accepted, 3 where the judge failed."""
    return {Verdict.AC: 0, Verdict.IE: 3}.get(verdict, 1)


def options_from(choices: Choices) -> Options:
    """How to judge, as the command line says it."""
    return Options(
        seed=choices.seed,
        reveal=choices.reveal,
        fail_fast=choices.fail_fast,
        require=choices.require,
        language=choices.lang,
    )


def _judge(file: Path | None, choices: Choices, kind: Kind, judged: Judging, launched: Launched | None) -> int:
    """``launched`` is a sandbox that was started before this module was imported, or none."""
    if choices.shrink and (choices.as_json or choices.quiet):
        raise click.UsageError("--shrink shows a case as text: leave --json and --quiet out")
    options = options_from(choices)
    Thread(target=_import_ahead, daemon=True).start()
    with Session(home(), choices.problems, launched) as session:
        if file is None:
            file = last_edited(Path(), session.catalogue)
            if not choices.as_json and not choices.quiet:
                emit(paint(clean_line(str(file), 200), "quiet", colour()))
        problem, submission = session.open(file, choices.problem, choices.backend)
        if kind == "submit":
            refuse_practice_during_contest(problem.slug)
        report = judged(session, problem, submission, options)
        try:
            emit(rendered(report, problem, choices))
        finally:
            if not choices.no_history:
                record(report, submission, kind)
        if choices.shrink or (sys.stdout.isatty() and not choices.quiet and not choices.as_json):
            from judge.cli.support.smallest import show_smallest

            show_smallest(session, problem, submission, report, choices)
    return exit_status(report.verdict)


def _import_ahead() -> None:
    """Import what comes after the verdict while the sandbox is busy."""
    with suppress(ImportError):  # told where it is needed
        for module in ("judge.reporters.submission.terminal", "judge.history.store"):
            import_module(module)


def rendered(report: Report, problem: Problem, choices: Choices) -> str:
    """The report in the form that the command line asks for."""
    from judge.reporters import REPORTERS, View
    from judge.reporters.submission.terminal import headline

    view = View(width=columns(), colour=colour(), problem=problem, language=choices.lang)
    if choices.quiet and not choices.as_json:
        return headline(report, view)
    return REPORTERS["json" if choices.as_json else "terminal"](report, view)
