"""``judge debug``: run the user's own file under a debugger, on the smallest input that fails."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

import click
import msgspec

import judge
from judge.catalog.layout import HARNESS
from judge.catalog.lookup import builtin_folder
from judge.catalog.notebook import is_notebook
from judge.catalog.solution_files import last_edited
from judge.cli.support.console import emit, home, warn
from judge.cli.support.contest_refusal import refuse_practice_during_contest
from judge.cli.support.judging import options_from, rendered
from judge.cli.support.options import Choices, file_argument, judging_options
from judge.cli.support.starters import refuse_starter
from judge.debugger import DebugPlan
from judge.errors import UsageError
from judge.grading.settings_file import find_settings
from judge.judging.attempt import load_message
from judge.models import Case, Problem, Submission, Verdict
from judge.session import Session
from judge.text.foreign import foreign
from judge.text.messages import phrase

_START = "import sys; sys.path.append(sys.argv[1]); from judge.debugger import main; sys.exit(main(sys.argv[2]))"


@click.command()
@file_argument
@click.option(
    "--case",
    metavar="JSON",
    help="Use this input: the arguments in JSON or Python syntax, as a list or by name; default: a failing one.",
)
@click.option(
    "--debugger", metavar="MODULE", default="pdb", help="pdb, or a module with the same functions: ipdb, pudb, …"
)
@click.option(
    "--trust-harness",
    is_flag=True,
    help="Let the harness of a package that did not come with the judge run outside the sandbox, too.",
)
@judging_options
def debug(file: Path | None, case: str | None, debugger: str, trust_harness: bool, choices: Choices) -> int:
    """Step through your own file, outside the sandbox.

    The input is the smallest one found on which the file fails. The file runs with all your rights, so debug only your
    own code.
    """
    _refuse_foreign_commands()
    if file is None and (settings := find_settings(Path())) is not None:
        raise UsageError(
            "the files below {folder} may be those of other people; name your own file",
            folder=settings.absolute().parent,
        )
    with Session(home(), choices.problems) as session:
        file = file or last_edited(Path(), session.catalogue)
        problem, submission = session.open(file, choices.problem, choices.backend)
        load = load_message(problem.without_rules, submission)
        if load.harness and not trust_harness and Path(problem.folder).resolve().parent != builtin_folder().resolve():
            raise UsageError(
                "{file}: would also run outside the sandbox, with all your rights; read it, then add --trust-harness",
                file=Path(problem.folder, HARNESS),
            )
        chosen = session.own_case(problem, case) if case is not None else None
        chosen = chosen or _failing(session, problem, submission, choices)
    if chosen is None:
        return 1
    plan = DebugPlan(
        # Do not check the initial values of a module, so that one with wrong values can be stepped through as well.
        load=msgspec.structs.replace(
            load, filename=str(file.absolute()), entry=msgspec.structs.replace(load.entry, zeros=(), ones=())
        ),
        args=chosen.args,
        expected=chosen.expected or b"\xc0",
        debugger=debugger,
        layout=chosen.layout,
        language=choices.lang,
    )
    warn(phrase("{file} now runs outside the sandbox, with all your rights: debug only your own code", file=file))
    if is_notebook(file.name):
        warn(phrase("lines are counted over all cells; the debugger's command l shows where each cell begins"))
    _replace_by_debugger(_written(plan))


def _refuse_foreign_commands() -> None:
    """Raise UsageError if the debugger would run a file of commands from this folder: others may have written it."""
    commands = Path(".pdbrc").absolute()
    if os.path.lexists(commands) and commands.parent.resolve() != Path("~").expanduser().resolve():
        raise UsageError(
            "{file}: the debugger would run these commands with all your rights; move the file to your home folder, "
            "or start in another folder",
            file=commands,
        )


def _failing(session: Session, problem: Problem, submission: Submission, choices: Choices) -> Case | None:
    """Return the smallest failing case; print a report and return None for an unloadable file. Raises UsageError."""
    from judge.verify.stress import failing_case, smallest

    refuse_practice_during_contest(problem.slug, Path(submission.file))
    refuse_starter(session, problem, submission)
    options = msgspec.structs.replace(options_from(choices), fail_fast=True, reveal="case")
    report = session.submit(problem, submission, options)[choices.lang]
    if report.verdict is Verdict.AC:
        raise UsageError("{file} is accepted: name an input with --case JSON to step through it", file=submission.file)
    if report.verdict in (Verdict.CE, Verdict.IE):
        emit(rendered(report, problem, choices))
        return None
    emit(rendered(report, problem, msgspec.structs.replace(choices, quiet=True, as_json=False)))
    typed = smallest(session, problem, submission, report)
    return session.own_case(problem, typed) if typed is not None else failing_case(session, problem, report)


def _written(plan: DebugPlan) -> str:
    """Write the plan to a temporary file, which its reader removes. Raises UsageError."""
    try:
        descriptor, path = tempfile.mkstemp(prefix="judge-debug-")
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.msgpack.encode(plan))
    except OSError as error:
        raise UsageError("no temporary file can be written for the debugger: {reason}", reason=foreign(error)) from None
    return path


def _replace_by_debugger(plan: str) -> NoReturn:
    """Replace this process by the debugger, so that the terminal and its signals belong to the debugger alone."""
    sys.stdout.flush()
    root = str(Path(judge.__file__).parents[1])
    os.execv(sys.executable, [sys.executable, "-P", "-c", _START, root, plan])
