"""Judge code of a notebook and show the report in place.

The source of a definition is collected together with everything of the notebook that it uses.
"""

from __future__ import annotations

import ast
import atexit
import builtins
import inspect
import linecache
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from html import escape
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, Protocol

from judge.catalog.lookup import slug_of_file
from judge.catalog.notebook import python_lines
from judge.catalog.solution_files import submission_for
from judge.cli.support.console import home, language, problem_folders, seed
from judge.entry_kinds.table import KINDS
from judge.errors import JudgeError, UsageError
from judge.models import Backend, Problem, Report, Verdict
from judge.reporters.submission.terminal import render as render_text
from judge.reporters.submission.view import View
from judge.session import Options, Session
from judge.text.messages import translate

_CONSTANTS = (int, float, complex, str, bytes, bool, type(None))
_BADGE = "display:inline-block;padding:0 .5em;border-radius:.25em;font-weight:600;color:#fff;background:{colour}"
_GREEN, _RED = "#1a7f37", "#b3261e"


class Shell(Protocol):
    """The part of IPython's shell that this module uses."""

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
    Raises UsageError if the problem is unknown, or if something that the solution uses has no source.
    """
    name = getattr(solution, "__name__", "")
    if not name.isidentifier():
        raise UsageError("check needs a function or a class with a name; write it with def or class")
    definition = type(solution.__self__) if inspect.ismethod(solution) else solution
    namespace = getattr(inspect.getmodule(definition), "__dict__", {})
    source = source_of(definition, namespace).encode()
    return _judged(source, problem or _problem_of(name), backend)


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
    submission = submission_for(problem, "notebook.py", source, backend)
    return CheckedCell(session.submit(problem, submission, Options(seed=seed(), language=language())), problem)


def load_ipython_extension(shell: Shell) -> None:
    """Register the cell magic ``%%judge SLUG``: run the cell in the notebook, judge its text, and show the report.

    A program is only judged: in a notebook it has no standard input to read.
    """

    def judge(line: str, cell: str) -> CheckedCell | None:
        try:
            problem = _session().catalogue.find(line.strip() or _slug_of_cell(cell))
            is_program = KINDS[problem.entry.kind].answer_is_printed
            if not is_program and not shell.run_cell(cell).success:
                return None  # IPython has shown the traceback
            return _judged("\n".join([*python_lines(cell), ""]).encode(), problem.slug, None)
        except JudgeError as error:
            print(f"judge: {translate(error, language())}")
            return None

    shell.register_magic_function(judge, magic_kind="cell")


def source_of(definition: Any, namespace: Mapping[str, Any]) -> str:
    """Return Python source that defines ``definition`` and what it uses, in an order that can be executed.

    ``namespace`` holds the names of the notebook. Raises UsageError for a name whose value has no source.
    """
    collector = _Collector(namespace)
    collector.add(definition.__name__, definition)
    return "\n\n".join([*sorted(collector.imports), *collector.definitions]) + "\n"


class _Collector:
    """Gathers definitions depth first, so that a definition comes after what it uses."""

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self._namespace = namespace
        self._seen: set[str] = set()
        self.imports: set[str] = set()
        self.definitions: list[str] = []

    def add(self, name: str, value: Any) -> None:
        if name in self._seen:
            return
        self._seen.add(name)
        if isinstance(value, ModuleType):
            self.imports.add(
                f"import {value.__name__}" if value.__name__ == name else f"import {value.__name__} as {name}"
            )
        elif inspect.isclass(value) or inspect.isroutine(value):
            self._add_definition(name, value)
        elif _is_constant(value):
            self.definitions.append(f"{name} = {_expression(value)}")
        elif home := _home_of(value):
            self.imports.add(f"from {home} import {value.__name__} as {name}")
        else:
            raise UsageError(
                "{name}: its value ({type}) has no source; put the code into a cell with %%judge SLUG",
                name=name,
                type=type(value).__name__,
            )

    def _add_definition(self, name: str, value: Any) -> None:
        module = getattr(value, "__module__", None)
        if module not in ("__main__", None) and hasattr(value, "__qualname__"):
            self.imports.add(f"from {module} import {value.__qualname__} as {name}")
            return
        try:
            text = _class_source(value) if inspect.isclass(value) else textwrap.dedent(inspect.getsource(value))
        except (OSError, TypeError):
            raise UsageError("{name}: has no source; put the code into a cell with %%judge SLUG", name=name) from None
        for used in _names_used(compile(text, name, "exec")):
            if used in self._namespace and not hasattr(builtins, used):
                self.add(used, self._namespace[used])
        self.definitions.append(text.rstrip())


def _class_source(owner: type) -> str:
    """Return the source of a class of the notebook, found by its methods: Python itself looks for a file of the module.

    Raises OSError if there is none.
    """
    for method in filter(inspect.isfunction, vars(owner).values()):
        lines = linecache.getlines(inspect.unwrap(method).__code__.co_filename)
        for node in ast.parse("".join(lines)).body:
            if isinstance(node, ast.ClassDef) and node.name == owner.__name__:
                first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
                return "".join(lines[first - 1 : node.end_lineno])
    raise OSError(owner.__name__)


def _home_of(value: Any) -> str:
    """Return the shortest name of a module that has an object under its own name; empty if there is none."""
    name = getattr(value, "__name__", None)
    found = [
        path
        for path, module in list(sys.modules.items())
        if isinstance(name, str) and path != "__main__" and getattr(module, "__dict__", {}).get(name) is value
    ]
    return min(found, key=len, default="")


def _expression(value: object) -> str:
    """Return Python source of a constant. The repr of an infinity is a name that Python does not have."""
    text = repr(value)
    try:
        ast.literal_eval(text)
    except ValueError:
        return f"eval({text!r}, {{'inf': float('inf'), 'nan': float('nan')}})"
    return text


def _is_constant(value: Any) -> bool:
    if isinstance(value, list | tuple | set | frozenset):
        return all(map(_is_constant, value))
    if isinstance(value, dict):
        return all(_is_constant(key) and _is_constant(item) for key, item in value.items())
    return isinstance(value, _CONSTANTS)


def _names_used(code: CodeType) -> Iterator[str]:
    """Yield the global names that a piece of code and the code inside it may look up."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names_used(constant)


def _as_html(report: Report, view: View) -> str:
    """Return the verdict as a badge and the report's text below it. Every text of the submission is escaped."""
    verdict, _, rest = render_text(report, view).partition("  ")
    badge = _BADGE.format(colour=_GREEN if report.verdict is Verdict.AC else _RED)
    headline, _, details = rest.partition("\n")
    body = f'<pre style="margin:.5em 0 0;white-space:pre-wrap">{escape(details)}</pre>' if details.strip() else ""
    return f'<div class="judge-report"><span style="{badge}">{escape(verdict)}</span> {escape(headline)}{body}</div>'
