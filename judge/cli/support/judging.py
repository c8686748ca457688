"""From a file to its printed report, as ``judge run``, ``judge submit`` and their relatives do it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import click
import msgspec

from judge.catalog.solution_files import last_edited
from judge.cli.support.console import announce_written, colour, columns, emit, home
from judge.cli.support.contest_refusal import contest_options_for, refuse_practice_during_contest
from judge.cli.support.keeping import kept_in
from judge.cli.support.options import Choices
from judge.cli.support.reports import WantedReport, files_of, publish, wanted_reports
from judge.cli.support.starters import is_starter, nothing_written
from judge.cli.support.user_history import record
from judge.judging.options import Options
from judge.models import Problem, Report, Reports, Submission, Verdict, shared_fields
from judge.sandbox.launch import Launched
from judge.session import Session
from judge.text.clean import clean_line, paint
from judge.text.suggestions import suggested

if TYPE_CHECKING:
    from judge.history.records import Kind
    from judge.reporters import View

Judging = Callable[[Session, Problem, Submission, Options], Reports]


def judge_and_report(
    file: Path | None, choices: Choices, kind: Kind, judged: Judging, launched: Launched | None
) -> int:
    """Judge the file with ``judged``, print and record the report, and return the exit status.

    Without ``file``, judge the solution in the working folder that was edited last. ``launched`` is a sandbox that was
    started before this module was imported, if any.
    """
    wanted = _wanted_reports(choices)
    for_people = all(report.file is not None for report in wanted)
    if choices.shrink and not (for_people and not choices.quiet):
        raise click.UsageError("--shrink shows a case as text: leave out --json and --quiet")
    Thread(target=_preload, daemon=True).start()
    with Session(home(), choices.problems, launched, kept_in()) as session:
        if file is None:
            file = last_edited(Path(), session.catalogue)
            if for_people and not choices.quiet:
                emit(paint(clean_line(str(file), 200), "quiet", colour()))
        problem, submission = session.open(file, choices.problem, choices.backend)
        if kind == "submit":
            refuse_practice_during_contest(problem.slug, file)
        if not gc.isenabled():  # see judge.cli.main.entry
            gc.freeze()
            gc.enable()
        reports = judged(session, problem, submission, options_from(choices))
        accepted = reports[choices.lang].verdict is Verdict.AC
        untouched = not accepted and is_starter(session.catalogue, problem, submission)
        if untouched:
            reports = nothing_written(reports)
        report = reports[choices.lang]
        try:
            _publish(report, problem, choices, wanted)
        finally:
            if not choices.no_history:
                record(reports, submission, kind)
        if untouched:
            return exit_status(report.verdict)
        if choices.shrink or (sys.stdout.isatty() and for_people and not choices.quiet):
            _show_smallest(session, problem, submission, report, choices)
    return exit_status(report.verdict)


def exit_status(verdict: Verdict) -> int:
    """Return 0 for an accepted submission, 1 for one that is not, and 3 if the judge failed."""
    return {Verdict.AC: 0, Verdict.IE: 3}.get(verdict, 1)


def options_from(choices: Choices) -> Options:
    """Return how to judge, according to the command line."""
    return Options(show_passed=choices.verbose, **shared_fields(choices, Options))


def _wanted_reports(choices: Choices) -> list[WantedReport]:
    """Return the reports besides the one for people. Raise ``UsageError`` before anything is judged."""
    if not choices.report:  # the table of formats is imported while the sandbox is busy
        return [WantedReport(format="json")] if choices.as_json else []
    from judge.reporters import REPORTERS

    return wanted_reports(choices.report, REPORTERS, choices.as_json)


def _publish(report: Report, problem: Problem, choices: Choices, wanted: Sequence[WantedReport]) -> None:
    """Write the reports that have a file, then print the report for stdout.

    That is the terminal's report unless another one was asked for and is not empty, as annotations of an accepted
    submission are.

    Raises ``UsageError`` if a file cannot be written.
    """
    from judge.reporters import REPORTERS

    if not publish(wanted, REPORTERS, report, view_of(problem, choices)):
        emit(rendered(report, problem, choices))
    if not choices.quiet:
        announce_written(files_of(wanted))


def rendered(report: Report, problem: Problem, choices: Choices) -> str:
    """Return the report as text: JSON with ``--json``, one line with ``--quiet``, otherwise in full."""
    from judge.reporters import REPORTERS
    from judge.reporters.submission.terminal import headline

    view = view_of(problem, choices)
    if choices.quiet and not choices.as_json:
        return headline(report, view)
    return REPORTERS["json" if choices.as_json else "terminal"](report, view)


def view_of(problem: Problem | None, choices: Choices) -> View:
    """Return how a report is shown on this terminal."""
    from judge.reporters import View

    view = View(width=columns(), colour=colour(), language=choices.lang, every_case=choices.cases)
    return view_on(problem, view)


def view_on(problem: Problem | None, view: View) -> View:
    """Return the view for a report on a problem. If the user's running contest has it, commands name the contest."""
    options = contest_options_for(problem.slug) if problem is not None else None
    return msgspec.structs.replace(
        view, problem=problem, repeated=options or view.repeated, in_contest=options is not None
    )


def _preload() -> None:
    """Import what is needed after the verdict while the sandbox is busy."""
    with suppress(ImportError):  # reported where it is needed
        for module in ("judge.reporters.submission.terminal", "judge.history.store"):
            import_module(module)


def _show_smallest(
    session: Session, problem: Problem, submission: Submission, report: Report, choices: Choices
) -> None:
    """Print the smallest failing case if the report shows a larger one. ^C ends the search, not the judge."""
    if choices.reveal != "case" or report.verdict is Verdict.AC:
        return
    from judge.verify.stress import smallest

    with suppress(KeyboardInterrupt):
        typed = smallest(session, problem, submission, report)
        if typed is None:
            return
        small = session.run(problem, submission, options_from(choices), typed)[choices.lang]
        lines = _smallest_lines(small, report, typed, view_of(problem, choices))
        if lines:
            emit("\n".join(["", *lines]))


def _smallest_lines(small: Report, report: Report, typed: str, view: View) -> list[str]:
    """Return the lines about the small case; none if it is the case that was shown, or does not fail."""
    smallest, shown = small.shown_failure, report.shown_failure
    if smallest is None or shown is None or smallest.input == shown.input or not report.file.isprintable():
        return []
    from judge.reporters.submission.failing import failing_case

    run, debug = (suggested(verb, [report.file], view.repeated, case=typed) for verb in ("run", "debug"))
    return [
        "  " + paint(view.say("the smallest input that still fails:"), "strong", view.colour),
        *failing_case(small.cases[0], smallest, view),
        "  " + view.say("run it:   {command}", command=run),
        "  " + view.say("debug it: {command}", command=debug),
    ]
