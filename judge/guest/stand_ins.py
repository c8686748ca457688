"""Stand-ins for libraries of arrays and of tests that a source imports, but does not use in code that runs.

A NumPy solution may import PyTorch for its self-test, and any solution may hold tests for pytest. The sandbox lacks
these libraries, but the import must not fail. The names of a stand-in can be used in annotations, decorators and
base classes of definitions that nothing calls.
"""

from __future__ import annotations

import sys
from functools import cached_property
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from judge.backends.detection import ARRAY_LIBRARIES, TEST_LIBRARIES, unused_libraries
from judge.guest.messages import Load

_LIBRARIES = ARRAY_LIBRARIES | TEST_LIBRARIES


def install(load: Load) -> None:
    """Let imports of a missing library return a stand-in in this process, if the source does not use the library."""
    if any(library.encode() in load.source for library in _LIBRARIES):
        sys.meta_path.append(_StandInFinder(load))


class _StandInFinder:
    """Finds stand-ins. It is the last finder, so it is asked only about modules that are not installed."""

    def __init__(self, load: Load) -> None:
        self._load = load

    @cached_property
    def _unused(self) -> set[str]:
        return unused_libraries(self._load.source, self._load.entry.names) & _LIBRARIES

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        library = name.partition(".")[0]
        if library not in _LIBRARIES or library not in self._unused:
            return None
        return ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]  # a loader by its methods

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _StandIn(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Do nothing: the module is complete."""


class _StandIn(ModuleType):
    """A module that has every name."""

    def __getattr__(self, name: str) -> Any:
        return _nothing(name)


class _OfNothing(type):
    """The type of classes that have every attribute; calls and operators on such a class return a class."""

    def __getattr__(cls, name: str) -> Any:
        return _nothing(name)

    def __call__(cls, *arguments: object, **options: object) -> Any:
        return cls

    __or__ = __ror__ = __call__


def _nothing(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    return _OfNothing(name, (), {})
