"""``judge run``: judge a file on the samples, or on one case of the user's own."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from judge.cli.support.judging import judge_and_report
from judge.cli.support.options import Choices, file_argument, judging_options, report_option
from judge.cli.support.piped_input import piped_case
from judge.judging.options import Options
from judge.models import Problem, Report, Submission
from judge.sandbox.launch import Launched
from judge.session import Session


@click.command()
@click.pass_obj
@file_argument
@click.option(
    "--case", metavar="JSON", help="Judge only this case: the arguments in JSON or Python syntax, as a list or by name."
)
@report_option
@judging_options
def run(launched: Launched | None, file: Path | None, case: str | None, choices: Choices) -> int:
    """Judge a file on the samples, or on one case of your own.

    What the solution printed and returned is shown for cases that pass, too. Without FILE it is the solution in this
    folder that was edited last. For a program the case may also come from standard input: judge run FILE < input.txt.
    """

    def judged(session: Session, problem: Problem, submission: Submission, options: Options) -> Report:
        own = case if case is not None else piped_case(problem)
        return session.run(problem, submission, options, own)

    return judge_and_report(file, msgspec.structs.replace(choices, verbose=True), "run", judged, launched)
