"""``judge submit``: judge a file on the samples and the hidden cases."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.support.judging import judge_and_report
from judge.cli.support.options import Choices, file_argument, judging_options
from judge.cli.support.progress_bar import progress
from judge.cli.support.reports import report_option
from judge.judging.options import Options
from judge.models import Problem, Reports, Submission
from judge.sandbox.launch import Launched
from judge.session import Session


@click.command()
@click.pass_obj
@file_argument
@report_option
@judging_options
def submit(launched: Launched | None, file: Path | None, choices: Choices) -> int:
    """Judge a file on all cases, including the hidden ones.

    Without FILE, the solution in this folder that was edited last is judged.
    """

    def judged(session: Session, problem: Problem, submission: Submission, options: Options) -> Reports:
        with progress(quiet=choices.as_json or choices.quiet) as update:
            return session.submit(problem, submission, options, update)

    return judge_and_report(file, choices, "submit", judged, launched)
