"""Judge code of a notebook and show the report in place.

A report names cells by the numbers of their latest runs, as Jupyter shows them: cell 5 is ``[5]``.
"""

from __future__ import annotations

import atexit
import inspect
import sys
from collections.abc import Callable
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, Protocol

import msgspec

from judge.catalog.lookup import slug_of_file
from judge.catalog.notebook import marker, python_lines
from judge.catalog.solution_files import submission_for
from judge.cli.support.console import home, language, problem_folders, seed
from judge.entry_kinds.table import KINDS
from judge.errors import JudgeError, UsageError
from judge.jupyter.source import source_of
from judge.models import Backend, Problem, Report, Verdict
from judge.reporters.submission.terminal import render as render_text
from judge.reporters.submission.view import View
from judge.session import Options, Session
from judge.text.messages import translate

_NAME = "notebook.ipynb"  # the name in reports; the code has no file
_BADGE = "display:inline-block;padding:0 .5em;border-radius:.25em;font-weight:600;color:#fff;background:{colour}"
_GREEN, _RED = "#1a7f37", "#b3261e"


class Shell(Protocol):
    """The part of IPython's shell that this module uses."""

    history_manager: Any
    execution_count: int

    def run_cell(self, raw_cell: str) -> Any: ...

    def register_magic_function(self, func: Callable[[str, str], object], magic_kind: str) -> None: ...


class CheckedCell:
    """The result of a check. A notebook shows it as HTML; ``report`` is the whole report."""

    def __init__(self, report: Report, problem: Problem) -> None:
        self.report, self._problem = report, problem

    def __repr__(self) -> str:
        return f"<{self.report.problem}: {self.report.verdict}>"

    def _repr_html_(self) -> str:
        return _as_html(self.report, View(problem=self._problem, language=language()))


@cache
def _session() -> Session:
    """Return the session of this kernel, whose sandboxes stay warm between checks."""
    session = Session(home(), problem_folders())
    atexit.register(session.close)
    return session


def check(
    solution: Callable[..., Any] | type, problem: str | None = None, backend: Backend | None = None
) -> CheckedCell:
    """Judge a function or class of the notebook on all cases of its problem.

    The source that is judged is the definition and whatever it uses: imports, functions, classes and constants of the
    notebook. ``problem`` names the problem if the name of ``solution`` does not. The whole class of a method is judged.
    Raises UsageError if the problem is unknown, or if something that the solution uses has no source. A notebook shows
    the error in one line.
    """
    try:
        return _checked(solution, problem, backend)
    except JudgeError as error:
        shown = f"judge: {translate(error, language())}"
        error.__dict__["_render_traceback_"] = lambda: [shown]  # IPython calls this method if it exists
        raise


def _checked(solution: Callable[..., Any] | type, problem: str | None, backend: Backend | None) -> CheckedCell:
    name = getattr(solution, "__name__", "")
    if not name.isidentifier():
        raise UsageError("check needs a function or a class with a name; write it with def or class")
    definition = type(solution.__self__) if inspect.ismethod(solution) else solution
    namespace = getattr(inspect.getmodule(definition), "__dict__", {})
    source = source_of(definition, namespace, _number_of_cell).encode()
    return _judged(source, problem or _problem_of(name), backend)


def _number_of_cell(file: str) -> int:
    """Return the number of the cell that IPython ran under this file name, 0 if there is none."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    named = shell.compile.format_code_name(file) if shell is not None else None
    number = named[1].removeprefix("In[").removesuffix("]") if named else ""
    return int(number) if number.isdecimal() else 0


def _problem_of(name: str) -> str:
    """Return the slug of the problem that has this name, or an entry point of this name."""
    catalogue = _session().catalogue
    slug = name.replace("_", "-")
    if catalogue.has(slug):
        return slug
    found = catalogue.names.with_entry({name})
    if len(found) != 1:
        if not found:
            raise UsageError(
                "{name}: is the entry point of no known problem; name the problem: check({name}, 'SLUG')", name=name
            )
        raise UsageError(
            "{name}: is the entry point of {found}; choose one with check({name}, 'SLUG')",
            name=name,
            found=", ".join(found),
        )
    return found[0]


def _slug_of_cell(cell: str) -> str:
    """Return the problem that the text of a cell names, or whose entry point it defines."""
    try:
        return slug_of_file(Path("cell.py"), _session().catalogue, cell.encode())
    except UsageError:
        if "judge:" in cell:
            raise
        raise UsageError("name the problem in the first line of the cell: %%judge SLUG") from None


def _judged(source: bytes, slug: str, backend: Backend | None) -> CheckedCell:
    session = _session()
    problem = session.catalogue.find(slug)
    submission = msgspec.structs.replace(submission_for(problem, "cell.py", source, backend), file=_NAME)
    return CheckedCell(session.submit(problem, submission, Options(seed=seed()))[language()], problem)


def load_ipython_extension(shell: Shell) -> None:
    """Register the cell magic ``%%judge SLUG``: run the cell in the notebook, judge its text, and show the report.

    A program is only judged, not run, because it has no standard input in a notebook.
    """

    def judge(line: str, cell: str) -> CheckedCell | None:
        try:
            problem = _session().catalogue.find(line.strip() or _slug_of_cell(cell))
            is_program = KINDS[problem.entry.kind].answer_is_printed
            number = len(shell.history_manager.input_hist_parsed) - 1
            if not is_program and not _run(shell, cell, number):
                return None  # IPython has shown the traceback
            lines = [marker(number), "", *python_lines(cell), ""]  # the empty line stands for the magic
            return _judged("\n".join(lines).encode(), problem.slug, None)
        except JudgeError as error:
            print(f"judge: {translate(error, language())}")
            return None

    shell.register_magic_function(judge, magic_kind="cell")


def _run(shell: Shell, cell: str, number: int) -> bool:
    """Run the lines after the magic as the cell ``number``, keeping line numbers. Return whether that succeeded."""
    following, shell.execution_count = shell.execution_count, number
    try:
        return bool(shell.run_cell(cell if cell.startswith("%%") else f"# %%judge\n{cell}").success)
    finally:
        shell.execution_count = following


def _as_html(report: Report, view: View) -> str:
    """Return the verdict as a badge and the report's text below it. All text of the submission is escaped."""
    report = msgspec.structs.replace(report, file="")  # there is no file that a command could name
    verdict, _, rest = render_text(report, view).partition("  ")
    badge = _BADGE.format(colour=_GREEN if report.verdict is Verdict.AC else _RED)
    headline, _, details = rest.partition("\n")
    body = f'<pre style="margin:.5em 0 0;white-space:pre-wrap">{escape(details)}</pre>' if details.strip() else ""
    return f'<div class="judge-report"><span style="{badge}">{escape(verdict)}</span> {escape(headline)}{body}</div>'
