"""Collect the source of a definition in a notebook together with everything of the notebook that it uses."""

from __future__ import annotations

import builtins
import inspect
import textwrap
from collections.abc import Iterator, Mapping
from types import CodeType, ModuleType
from typing import Any

from judge.errors import UsageError

_CONSTANTS = (int, float, complex, str, bytes, bool, type(None))


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
            self.imports.add(_import(value.__name__, name))
        elif inspect.isclass(value) or inspect.isroutine(value):
            self._add_definition(name, value)
        elif _is_constant(value):
            self.definitions.append(f"{name} = {value!r}")
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
            text = textwrap.dedent(inspect.getsource(value))
        except (OSError, TypeError):
            raise UsageError("{name}: has no source; put the code into a cell with %%judge SLUG", name=name) from None
        for used in _names_used(compile(text, name, "exec")):
            if used in self._namespace and not hasattr(builtins, used):
                self.add(used, self._namespace[used])
        self.definitions.append(text.rstrip())


def _import(module: str, name: str) -> str:
    return f"import {module}" if module == name else f"import {module} as {name}"


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
