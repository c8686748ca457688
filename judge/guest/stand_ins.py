"""Stand-ins for libraries of arrays and of tests that a source imports, but does not use in code that runs.

A NumPy solution may import PyTorch for its self-test, and any solution may hold tests for pytest. The sandbox lacks
these libraries, but the import must not fail. The names of a stand-in can be used in annotations, decorators and
base classes of definitions that nothing calls.
"""

from __future__ import annotations

import sys
from functools import cache
from types import ModuleType
from typing import Any

from judge.backends.detection import ARRAY_LIBRARIES, TEST_LIBRARIES, unused_libraries
from judge.guest.library import ModuleFinder
from judge.guest.messages import Load

_LIBRARIES = ARRAY_LIBRARIES | TEST_LIBRARIES


def install(load: Load) -> None:
    """Let imports of a missing library return a stand-in in this process, if the source does not use the library."""
    if not any(library.encode() in load.source for library in _LIBRARIES):
        return
    unused = cache(lambda: unused_libraries(load.source, load.entry.names) & _LIBRARIES)

    def stand_in(name: str) -> ModuleType | None:
        library = name.partition(".")[0]
        return _StandIn(name) if library in _LIBRARIES and library in unused() else None

    # The last finder is asked only for modules that are not installed.
    sys.meta_path.append(ModuleFinder(stand_in, are_packages=True))


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
