"""Judge code of a notebook and show the report in place."""

from __future__ import annotations

import atexit
import inspect
from collections.abc import Callable
from functools import cache
from typing import Any, Protocol

from judge.catalog.solution_files import submission_for
from judge.cli.support.environment import language
from judge.errors import JudgeError, UsageError
from judge.jupyter.source import source_of
from judge.models import Backend, Problem, Report
from judge.reporters.submission import html
from judge.reporters.submission.view import View
from judge.session import Options, Session
from judge.text.messages import translate


class Shell(Protocol):
    """What this module uses of IPython's shell."""

    def run_cell(self, raw_cell: str) -> Any: ...

    def register_magic_function(self, func: Callable[[str, str], object], magic_kind: str) -> None: ...


class CheckedCell:
    """The result of a check. A notebook shows it as HTML; ``report`` is the whole report."""

    def __init__(self, report: Report, problem: Problem) -> None:
        self.report, self._problem = report, problem

    def __repr__(self) -> str:
        return f"<{self.report.problem}: {self.report.verdict}>"

    def _repr_html_(self) -> str:
        return html.render(self.report, View(problem=self._problem, language=language()))


@cache
def _session() -> Session:
    """Return the session of this kernel, whose sandboxes stay warm between checks."""
    session = Session()
    atexit.register(session.close)
    return session


def check(
    solution: Callable[..., Any] | type, problem: str | None = None, backend: Backend | None = None
) -> CheckedCell:
    """Judge a function or class of the notebook on all cases of its problem.

    The source that is judged is the definition and whatever it uses: imports, functions, classes and constants of the
    notebook. ``problem`` names the problem if the name of ``solution`` does not. Raises UsageError if the problem is
    unknown or something it uses has no source.
    """
    namespace = getattr(inspect.getmodule(solution), "__dict__", {})
    source = source_of(solution, namespace).encode()
    return _judged(source, problem or _problem_of(solution.__name__), backend)


def _problem_of(name: str) -> str:
    """Return the slug of the problem whose entry point, or whose own name, ``name`` is."""
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


def _judged(source: bytes, slug: str, backend: Backend | None) -> CheckedCell:
    session = _session()
    problem = session.catalogue.find(slug)
    submission = submission_for(problem, "notebook.py", source, backend)
    return CheckedCell(session.submit(problem, submission, Options(language=language())), problem)


def load_ipython_extension(shell: Shell) -> None:
    """Register the cell magic ``%%judge SLUG``: run the cell in the notebook, judge its text, and show the report."""

    def judge(line: str, cell: str) -> CheckedCell | None:
        if shell.run_cell(cell).error_in_exec is not None:
            return None  # IPython has shown the traceback
        try:
            return _judged(cell.encode(), line.strip(), None)
        except JudgeError as error:
            print(f"judge: {translate(error, language())}")
            return None

    shell.register_magic_function(judge, magic_kind="cell")
