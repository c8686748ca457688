"""``judge run`` and ``judge submit``: from a file to its report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from judge.api import Options, Session
from judge.cli.environment import colour, columns, home, language, moving
from judge.cli.options import Choices, judging_options
from judge.cli.output import emit
from judge.models import Problem, Report, Submission, Verdict
from judge.sandbox.launch import Launched

Judging = Callable[[Session, Problem, Submission, Options], Report]


@click.command()
@click.pass_obj
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--case", metavar="JSON", help="Try this one case: a JSON list of the arguments.")
@judging_options
def run(launched: Launched | None, file: Path, case: str | None, choices: Choices) -> int:
    """Judge a file on the samples, or on one case of your own."""

    def judged(session: Session, problem: Problem, submission: Submission, options: Options) -> Report:
        return session.run(problem, submission, options, case)

    return _judge(file, choices, judged, launched)


@click.command()
@click.pass_obj
@click.argument("file", type=click.Path(path_type=Path))
@judging_options
def submit(launched: Launched | None, file: Path, choices: Choices) -> int:
    """Judge a file on all cases, the hidden ones too."""

    def judged(session: Session, problem: Problem, submission: Submission, options: Options) -> Report:
        if choices.as_json or choices.quiet or not moving():
            return session.submit(problem, submission, options)
        from judge.cli.progress import Bar

        with Bar() as bar:
            return session.submit(problem, submission, options, bar.update)

    return _judge(file, choices, judged, launched)


def exit_status(verdict: Verdict) -> int:
    """0 accepted, 1 not accepted, 3 where the judge failed."""
    return {Verdict.AC: 0, Verdict.IE: 3}.get(verdict, 1)


def _judge(file: Path, choices: Choices, judged: Judging, launched: Launched | None) -> int:
    """``launched`` is a box that was started before this module was imported, or none."""
    options = Options(
        flavour=choices.flavour,
        seed=choices.seed,
        reveal=choices.reveal,
        fail_fast=choices.fail_fast,
        language=choices.lang or language(),
    )
    with Session(home(), choices.problems, launched) as session:
        submission = session.submission(file, choices.flavour)
        problem = session.problem_of(file, choices.problem)
        report = judged(session, problem, submission, options)
    emit(_rendered(report, problem, choices))
    return exit_status(report.verdict)


def _rendered(report: Report, problem: Problem, choices: Choices) -> str:
    from judge.reporters import REPORTERS, View
    from judge.reporters.terminal import headline

    view = View(width=columns(), colour=colour(), problem=problem, language=choices.lang)
    if choices.quiet and not choices.as_json:
        return headline(report, view)
    return REPORTERS["json" if choices.as_json else "terminal"](report, view)
