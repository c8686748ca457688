"""Catches uses of forbidden built-in functions, methods of built-in types, and functions of standard modules.

Theory of operation: a forbidden function is replaced in the module or type that defines it. So a call is caught under
every name, and however the solution obtained the function: by ``getattr`` with a computed name, from ``vars(list)``,
or inside ``operator.methodcaller``. Python's own library may go on using the functions: a call is allowed if the
calling code belongs to an imported module, not to the solution or a namespace of its making, and names the function
itself. Code that calls a function that it was passed, such as a thread, does not name it.

The namespace of a built-in type is read-only for Python code, but not for the garbage collector's view of it.
"""

from __future__ import annotations

import builtins
import collections
import contextlib
import gc
import importlib
import sys
from collections.abc import Callable, Iterable, Iterator
from types import BuiltinFunctionType, FrameType, FunctionType, ModuleType
from typing import Any

from judge.guest.names import Caught, RuleViolation, is_called_by_solution, is_exact, is_librarys, solution_frame

_TYPES: dict[str, type] = {kind.__name__: kind for kind in (list, dict, set, str, bytearray)}
_WRAPPERS: dict[type, type] = {
    list: collections.UserList,
    dict: collections.UserDict,
    str: collections.UserString,
}
"""Classes of the library whose methods call those of the built-in type on the solution's behalf."""

Trip = Callable[[str], None]


class PythonGuard:
    """Guard one process permanently; it is a child that serves one solution."""

    def __init__(self, rules: Iterable[str]) -> None:
        self.caught: Caught | None = None
        for rule in filter(is_exact, rules):
            owner, _, name = rule.rpartition(".")
            if owner in _TYPES:
                self._forbid_method(_TYPES[owner], name)
            elif owner and name != "*":
                self._forbid_function(owner, name)
            else:
                self._forbid_module(owner or name)

    def mode(self) -> contextlib.AbstractContextManager[None]:
        """Return a context that does nothing: the calls themselves are guarded."""
        return contextlib.nullcontext()

    def _forbid_method(self, kind: type, name: str) -> None:
        told = f"{kind.__name__}.{name}"
        (namespace,) = gc.get_referents(kind.__dict__)
        namespace[name] = _RefusedMethod(namespace[name], name, lambda: self._trip(told))
        sys._clear_type_cache()  # the interpreter may remember the method under its name
        wrapper = _WRAPPERS.get(kind)
        if wrapper is not None and hasattr(wrapper, name):
            setattr(wrapper, name, self._refusing(told, getattr(wrapper, name)))
        if kind is list and not isinstance(sorted, FunctionType):
            builtins.sorted = _passed_on(sorted)  # it looks up the method on behalf of its caller

    def _forbid_function(self, owner: str, name: str) -> None:
        for module in _modules(owner):
            original = getattr(module, name, None)
            if callable(original):
                setattr(module, name, self._refusing(f"{owner}.{name}", original))

    def _forbid_module(self, name: str) -> None:
        if name not in sys.stdlib_module_names:
            sys.modules[name] = _RefusedModule(ModuleType(name), self._trip)  # the real one would take long to load
            return
        for module in _modules(name):
            for attribute, value in list(vars(module).items()):
                if isinstance(value, FunctionType | BuiltinFunctionType) and not attribute.startswith("_"):
                    setattr(module, attribute, self._refusing(f"{name}.{attribute}", value))
            sys.modules[module.__name__] = _RefusedModule(module, self._trip)

    def _refusing(self, told: str, original: Callable[..., Any]) -> Callable[..., Any]:
        name = told.rpartition(".")[2]

        def guarded(*args: object, **kwargs: object) -> Any:
            if not _is_of_library(sys._getframe().f_back, name):
                self._trip(told)
            return original(*args, **kwargs)

        return guarded

    def _trip(self, name: str) -> None:
        if self.caught is None:
            frame = solution_frame(sys._getframe(1))
            self.caught = Caught(name.removeprefix("builtins."), frame.f_lineno if frame is not None else 0)
        raise RuleViolation(name)


class _RefusedMethod:
    """Stands for a method in the namespace of a built-in type."""

    def __init__(self, original: Any, name: str, trip: Callable[[], None]) -> None:
        self._original, self._name, self._trip = original, name, trip

    def __get__(self, instance: object, owner: type) -> Any:
        if not _is_of_library(sys._getframe().f_back, self._name):
            self._trip()
        return self._original.__get__(instance, owner)

    def __call__(self, *args: object, **kwargs: object) -> None:
        self._trip()  # taken from the namespace itself, which only a solution does


class _RefusedModule(ModuleType):
    """A module that refuses to give the solution anything."""

    def __init__(self, module: ModuleType, trip: Trip) -> None:
        super().__init__(module.__name__)
        self.__dict__["_judge_module"], self.__dict__["_judge_trip"] = module, trip

    def __getattr__(self, name: str) -> Any:
        if is_called_by_solution(sys._getframe(1)) and not name.startswith("__"):
            self.__dict__["_judge_trip"](f"{self.__name__.lstrip('_')}.{name}")
        return getattr(self.__dict__["_judge_module"], name)


def _modules(name: str) -> Iterator[ModuleType]:
    """Yield the module and its accelerator module in C, if there is one; nothing if the module cannot be imported."""
    for spelling in (name, f"_{name}"):
        with contextlib.suppress(ImportError):
            yield importlib.import_module(spelling)


def _passed_on(original: Callable[..., Any]) -> Callable[..., Any]:
    def passing(*args: object, **kwargs: object) -> Any:
        return original(*args, **kwargs)

    return passing


def _is_of_library(frame: FrameType | None, name: str) -> bool:
    """Return whether a frame is the library's own and its code names the function, with any underscores before it."""
    if frame is None or is_called_by_solution(frame) or not is_librarys(frame):
        return False
    return frame.f_globals is globals() or name in (used.lstrip("_") for used in frame.f_code.co_names)
