"""Collect the source of a definition in the notebook, together with everything in the notebook that it uses."""

from __future__ import annotations

import ast
import builtins
import inspect
import linecache
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from types import CodeType, ModuleType
from typing import Any, NamedTuple

from judge.catalog.notebook import marker
from judge.errors import UsageError

CellOf = Callable[[str], int]
"""Takes a file name and returns the number of the last run of the cell with that name; 0 if no cell has it."""

_CONSTANTS = (int, float, complex, str, bytes, bool, type(None))


def source_of(definition: Any, namespace: Mapping[str, Any], cell_of: CellOf) -> str:
    """Return Python source that defines ``definition`` and what it uses, in an order that can be executed.

    ``namespace`` holds the names of the notebook. Before each definition, a marker gives the number of its cell,
    and empty lines keep its line numbers as they are in the cell. Raises UsageError for a name whose value has no
    source.
    """
    collector = _Collector(namespace, cell_of)
    collector.add(definition.__name__, definition)
    return "\n".join([*sorted(collector.imports), *collector.definitions]) + "\n"


class _Located(NamedTuple):
    """The source of a definition, and where it begins."""

    text: str
    file: str
    line: int


class _Collector:
    """Gathers definitions depth first, so that a definition comes after what it uses."""

    def __init__(self, namespace: Mapping[str, Any], cell_of: CellOf) -> None:
        self._namespace, self._cell_of = namespace, cell_of
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
        if "<locals>" in getattr(value, "__qualname__", ""):
            raise UsageError("{name}: is defined within another function; define it at the top of a cell", name=name)
        try:
            found = self._source_of_class(value) if inspect.isclass(value) else _source_of_function(value)
        except (OSError, TypeError):
            raise UsageError("{name}: has no source; put the code into a cell with %%judge SLUG", name=name) from None
        for used in _names_used(compile(found.text, name, "exec")):
            if used in self._namespace and not hasattr(builtins, used):
                self.add(used, self._namespace[used])
        cell = self._cell_of(found.file)
        place = marker(cell) + "\n" * found.line if cell else "\n"
        self.definitions.append(place + found.text.rstrip())

    def _source_of_class(self, owner: type) -> _Located:
        """Return the source of a class in the notebook. ``inspect`` cannot: it looks for the file of the module.

        The file of the class is that of its methods. A class without methods of its own, such as a dataclass, is
        looked for in the cells, the last run first. Raises OSError if the source is not found.
        """
        methods = filter(inspect.isfunction, vars(owner).values())
        files = [inspect.unwrap(method).__code__.co_filename for method in methods]
        for file in [*files, *sorted(filter(self._cell_of, list(linecache.cache)), key=self._cell_of, reverse=True)]:
            lines = linecache.getlines(file)
            for node in ast.parse("".join(lines)).body:
                if isinstance(node, ast.ClassDef) and node.name == owner.__name__:
                    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
                    return _Located("".join(lines[first - 1 : node.end_lineno]), file, first)
        raise OSError(owner.__name__)


def _source_of_function(function: Any) -> _Located:
    """Return the source of a function of the notebook. Raises OSError, TypeError."""
    lines, first = inspect.getsourcelines(function)
    return _Located(textwrap.dedent("".join(lines)), inspect.getsourcefile(inspect.unwrap(function)) or "", first)


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
    """Return Python source of a constant. The repr of infinity or NaN is not an expression that Python can evaluate."""
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
