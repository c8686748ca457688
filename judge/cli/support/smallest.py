"""The smallest input that still fails, shown under the report of a failure."""

from __future__ import annotations

import shlex
from contextlib import suppress

from judge.cli.support.judging import options_from
from judge.cli.support.environment import colour, columns
from judge.cli.support.options import Choices
from judge.cli.support.output import emit
from judge.models import Failure, Language, Problem, Report, Submission, Verdict
from judge.reporters.submission.failing import failing_case
from judge.reporters.submission.view import View
from judge.session import Session
from judge.text.ansi import paint
from judge.verify.smallest import smallest

HEAD: dict[Language, str] = {"en": "the smallest input that still fails:", "zh": "仍然出错的最小输入："}
STEPS: dict[Language, str] = {"en": "run it:   {run}\n  debug it: {debug}", "zh": "运行：{run}\n  调试：{debug}"}


def show_smallest(session: Session, problem: Problem, submission: Submission, report: Report, choices: Choices) -> None:
    """Print it where it is smaller than the failing case that the report shows. ^C ends the search, not the judge."""
    if choices.reveal != "case" or report.verdict is Verdict.AC:
        return
    with suppress(KeyboardInterrupt):
        typed = smallest(session, problem, submission, report)
        if typed is None:
            return
        small = session.run(problem, submission, options_from(choices), typed)
        lines = _lines(
            small, report, typed, View(width=columns(), colour=colour(), problem=problem, language=choices.lang)
        )
        if lines:
            emit("\n".join(["", *lines]))


def _lines(small: Report, report: Report, typed: str, view: View) -> list[str]:
    """Nothing where the small case is the one that was shown, or does not fail."""
    if not isinstance(small.failure, Failure) or not isinstance(report.failure, Failure):
        return []
    if small.failure.input == report.failure.input or not report.file.isprintable():
        return []
    file, case = shlex.quote(report.file), shlex.quote(typed)
    run, debug = (f"judge {verb} {file} --case {case}" for verb in ("run", "debug"))
    steps = "  " + STEPS[view.language].format(run=run, debug=debug)
    return [
        "  " + paint(HEAD[view.language], "strong", view.colour),
        *failing_case(small.cases[0], small.failure, view),
        *steps.split("\n"),
    ]
