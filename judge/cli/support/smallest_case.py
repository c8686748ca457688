"""The smallest input that still fails, shown under the report of a failure."""

from __future__ import annotations

from contextlib import suppress

from judge.cli.support.judging import options_from, view_of
from judge.cli.support.options import Choices
from judge.cli.support.output import emit
from judge.models import Failure, Problem, Report, Submission, Verdict
from judge.reporters.submission.failing import failing_case
from judge.reporters.submission.view import View
from judge.session import Session
from judge.text.clean import paint
from judge.text.suggestions import suggested
from judge.verify.stress import smallest


def show_smallest(session: Session, problem: Problem, submission: Submission, report: Report, choices: Choices) -> None:
    """Print the smallest failing case if the report shows a larger one. ^C ends the search, not the judge."""
    if choices.reveal != "case" or report.verdict is Verdict.AC:
        return
    with suppress(KeyboardInterrupt):
        typed = smallest(session, problem, submission, report)
        if typed is None:
            return
        small = session.run(problem, submission, options_from(choices), typed)
        lines = _lines(small, report, typed, view_of(problem, choices))
        if lines:
            emit("\n".join(["", *lines]))


def _lines(small: Report, report: Report, typed: str, view: View) -> list[str]:
    """Return the lines about the small case; none if it is the case that was shown, or does not fail."""
    if not isinstance(small.failure, Failure) or not isinstance(report.failure, Failure):
        return []
    if small.failure.input == report.failure.input or not report.file.isprintable():
        return []
    run, debug = (suggested(verb, [report.file], view.given, case=typed) for verb in ("run", "debug"))
    return [
        "  " + paint(view.say("the smallest input that still fails:"), "strong", view.colour),
        *failing_case(small.cases[0], small.failure, view),
        "  " + view.say("run it:   {command}", command=run),
        "  " + view.say("debug it: {command}", command=debug),
    ]
