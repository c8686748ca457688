"""The interface of an entry kind to the drivers. Its half outside the sandbox is in ``judge.entry_kinds``."""

from __future__ import annotations

import bdb
import contextlib
import functools
import itertools
from collections.abc import Callable, Mapping
from types import CodeType, ModuleType
from typing import Any, Literal

from judge.errors import UsageError
from judge.guest import loading, strides
from judge.guest.backends.backend import GuestBackend
from judge.guest.backends.table import BACKENDS
from judge.guest.harness import Harness
from judge.guest.messages import Call, Load
from judge.guest.names import Caught, Guard
from judge.models import Entry
from judge.text.phrases import NOTHING, Phrase

_LARGEST_WATCHED = 1 << 16
"""Operators of larger inputs are not watched one by one: that would cost more than the computation."""


class Answer:
    """The result of a call: ``flat`` is its value after ``codec.flatten``; ``gradients`` are packed.

    A status other than ``ok`` stands for a fault that is seen only inside the sandbox; ``reason`` describes it. With
    ``ok``, ``reason`` is a remark that is shown if the answer is wrong.
    """

    def __init__(
        self,
        flat: Any = None,
        gradients: bytes = b"",
        status: Literal["ok", "mutated", "gradient", "parameters", "asserted"] = "ok",
        reason: Phrase = NOTHING,
    ) -> None:
        self.flat, self.gradients, self.status, self.reason = flat, gradients, status, reason


class Loaded:
    """A loaded solution: the request, and the entry that was found.

    ``progress`` returns the progress of the current call in words, for the message of an exception. It is called only
    for an exception, because a call may consist of a hundred thousand operations. ``code`` is the compiled source if
    the source runs several times. ``compiled`` holds the compiled source as bytes if it is short and no part of it has
    run. ``names`` are the global names that exist before the source runs. ``stderr`` is the end of what a program
    printed there, and ``stderr_lines_before`` the number of lines before it.
    """

    def __init__(self, spec: Load) -> None:
        self.spec = spec
        self.guards: list[Guard] = []
        self.backend: GuestBackend = BACKENDS[spec.backend]
        self.module: ModuleType | None = None
        self.code: CodeType | None = None
        self.compiled = b""
        self.names: dict[str, Any] = {}
        self.stderr = ""
        self.stderr_lines_before = 0
        self.harness: Harness | None = None
        self.entry: loading.LoadedEntry | None = None
        self.progress: Callable[[], Phrase] = lambda: NOTHING

    @property
    def callable(self) -> Callable[..., Any]:
        """A fresh callable: the function, a method of a fresh object, or the class."""
        if self.entry is None:
            raise ValueError("nothing is loaded")
        made: Callable[..., Any] = self.entry.make()
        return made

    @property
    def construction(self) -> str:
        """How the judge constructs an object of a class, in words."""
        return f"{self.spec.entry.name}({', '.join(self.spec.entry.params)})"

    def arguments(self, values: list[Any], layout: str) -> list[Any]:
        """Return decoded plain values and arrays as the solution gets them, the arrays in this memory layout."""
        return strides.laid_out(self.backend.materialised(values), layout)

    def watching(self, size: int) -> contextlib.AbstractContextManager[Any]:
        """Return a context in which forbidden operators are caught, for an input of that many bytes."""
        modes = contextlib.ExitStack()
        if size < _LARGEST_WATCHED:
            for guard in self.guards:
                modes.enter_context(guard.mode())
        return modes

    @property
    def caught(self) -> Caught | None:
        """The first forbidden call that a guard has caught."""
        return next((guard.caught for guard in self.guards if guard.caught is not None), None)


class GuestKind:
    """An entry kind inside the sandbox."""

    name = ""

    def load(self, loaded: Loaded) -> None:
        """Run the source's module level and find its entry. Raises Unloadable, and whatever the source raises."""
        loaded.module = loading.load(loaded.spec.source, loaded.spec.filename)
        loaded.entry = self.find(loaded.module, loaded.spec.entry)

    def find(self, module: ModuleType, entry: Entry) -> loading.LoadedEntry:
        """Return the entry that a loaded module defines. Raises Unloadable."""
        raise NotImplementedError

    def call(self, loaded: Loaded, request: Call) -> Answer:
        """Run one case. Exceptions of the solution propagate."""
        raise NotImplementedError

    def reference_gradients(self, loaded: Loaded, values: list[Any]) -> list[Any]:
        """Return the gradients of the reference on decoded arguments; empty if this kind has none."""
        return []

    def value_types(self, params: Mapping[str, str], count: int) -> list[str]:
        """Return the type of each of ``count`` arguments that a generator yields."""
        return ["plain"] * count

    def debug(self, loaded: Loaded, case: DebuggedCase) -> None:
        """Run one case under the debugger, and print its input and its result. May raise UsageError."""
        raise UsageError("judge debug cannot step through a {kind}", kind=self.name)


class DebuggedCase:
    """One decoded case for the debugger. ``debugger`` is a module with pdb's functions ``run`` and ``runcall``.

    ``translated`` returns a message in the user's language.
    """

    def __init__(
        self, values: list[Any], expected: Any, layout: str, debugger: Any, translated: Callable[[Phrase], str]
    ) -> None:
        self.values, self.expected, self.layout, self.debugger = values, expected, layout, debugger
        self._translated = translated

    def tell(self, message: Phrase) -> None:
        """Print a message between the debugger's own."""
        print(self._translated(message))

    def called(self, function: Callable[..., Any], *arguments: Any, **keywords: Any) -> Any:
        """Return the result of a function that the user steps through. Raises BdbQuit if the user quits.

        The debugger's own function would return None. ``function`` is called by a C function, so that the user does not
        step through a frame of the judge.
        """
        results: list[Any] = []
        if keywords:
            function = functools.partial(function, **keywords)
        self.debugger.runcall(results.extend, itertools.starmap(function, [arguments]))
        if not results:
            raise bdb.BdbQuit
        return results[0]


_LONGEST_SHOWN = 2000


def shown(value: Any) -> str:
    """Return the repr of a value, cut to a bounded length."""
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
