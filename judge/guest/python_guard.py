"""Catch uses of forbidden built-in functions, methods of built-in types, and functions of standard modules.

Theory of operation: a forbidden function is replaced in the module or type that defines it. So a call is caught under
every name, and however the solution obtained the function: by ``getattr`` with a computed name, from ``vars(list)``,
or inside ``operator.methodcaller``. Python's own library may go on using the functions: a call is allowed if the
calling code belongs to an imported module, not to the solution or a namespace of its making, and names the function
itself. Code that calls a function that it was passed, such as a thread, does not name it.

The library must not do the work on the solution's behalf, as ``Counter.most_common`` and ``statistics.median`` do for
a solution that may not sort. So the library may sort only a few elements for a running solution. What the library does
while a module is being loaded, such as creating a class, is always allowed, and so is what it does for the judge.

The namespace of a built-in type is read-only for Python code, but not for the garbage collector's view of it.

A solution can reach every object of its process, even a function that is kept behind its replacement. So the functions
that sort in C are not kept: ``judge.guest.pure`` has replacements for the library, written in Python. This does not
stop a solution that is written to deceive, which can undo anything here (docs/sandbox.md, "Checks in the child").
"""

from __future__ import annotations

import _imp
import builtins
import collections
import contextlib
import ctypes
import gc
import importlib
import sys
from collections.abc import Callable, Iterable, Iterator, Sized
from importlib.machinery import ModuleSpec
from itertools import chain
from types import BuiltinFunctionType, FrameType, FunctionType, ModuleType
from typing import Any

from judge.guest import loading, pure
from judge.guest.library import ModuleFinder
from judge.guest.names import (
    Guard,
    RefusingModule,
    importing_codes,
    is_called_by_solution,
    is_exact,
    is_harness,
    is_library_code,
)

_TYPES: dict[str, type] = {kind.__name__: kind for kind in (list, dict, set, str, bytearray)}
_WRAPPERS: dict[type, type] = {
    list: collections.UserList,
    dict: collections.UserDict,
    str: collections.UserString,
}
"""Classes of the library whose methods call those of the built-in type on the solution's behalf."""

_SLOW_TO_LOAD = frozenset({"sqlite3"})
_FEW = 8
"""The number of elements that the library may sort on the solution's behalf: a median of three is not sorting."""

_IMPLIED: dict[str, tuple[str, ...]] = {
    "builtins.sorted": ("builtins.dir", "ctypes", "sqlite3", "marshal", "msgspec"),
}
"""Functions and modules that a rule also forbids, because they do the same in C, where no call is seen."""

_OF_THE_JUDGE = "msgspec"
"""A library that the judge uses beside the solution."""

_NAMES_ONLY = frozenset({"dir"})
"""Functions that the library calls to look for names, such as those in the message of an AttributeError."""


class PythonGuard(Guard):
    """Guard this process permanently. It is a child that serves one solution."""

    def __init__(self, rules: Iterable[str]) -> None:
        super().__init__()
        self._guarded: dict[Any, Any] = {}  # the replacement of each function
        self._kept: dict[str, ModuleType] = {}  # the modules that have such functions
        self._exact = list(filter(is_exact, rules))
        for rule in chain(self._exact, *(_IMPLIED.get(rule, ()) for rule in self._exact)):
            owner, _, name = rule.rpartition(".")
            if owner in _TYPES:
                self._forbid_method(_TYPES[owner], name)
            elif owner and name != "*":
                self._forbid_function(owner, name)
            else:
                self._forbid_module(owner or name)
        if "builtins.sorted" in self._exact:
            # The encoder in C sorts keys by itself; the one in Python calls sorted.
            importlib.import_module("json.encoder").c_make_encoder = None  # type: ignore[attr-defined]  # a plain module
        self._replace_copies()
        # A solution may remove the guarded modules from sys.modules. They are then imported again as they are.
        sys.meta_path.insert(0, ModuleFinder(self._kept.get))
        for name in ("create_builtin", "create_dynamic"):
            setattr(_imp, name, self._creating(getattr(_imp, name)))

    def _forbid_method(self, kind: type, name: str) -> None:
        rule = f"{kind.__name__}.{name}"
        (namespace,) = gc.get_referents(kind.__dict__)
        if kind is list and name == "sort":
            namespace[name] = self._own_sort(allows_sorted="builtins.sorted" not in self._exact)
        else:
            namespace[name] = _RefusedMethod(namespace[name], name, lambda: self.refuse(rule))
        # The interpreter may have cached the method under its name, and in code that has called it often.
        ctypes.pythonapi.PyType_Modified(ctypes.py_object(kind))
        wrapper = _WRAPPERS.get(kind)
        if wrapper is not None and hasattr(wrapper, name):
            setattr(wrapper, name, self._refusing(rule, getattr(wrapper, name)))
        if kind is list and not isinstance(sorted, FunctionType):
            builtins.sorted = _passed_on(sorted)  # ``sorted`` looks up the method on behalf of its caller

    def _own_sort(self, allows_sorted: bool) -> Callable[..., None]:
        def sort(self_: list[Any], /, *, key: Any = None, reverse: Any = False) -> None:
            caller = sys._getframe().f_back
            is_sorted = caller is not None and caller.f_code is _PASSING
            while caller is not None and caller.f_globals is globals():
                caller = caller.f_back
            is_asked_for = _is_of_library(caller, "sort") or _is_of_library(caller, "sorted")
            is_allowed = is_asked_for and not (list.__len__(self_) > _FEW and _is_for_solution(caller))
            if not is_allowed and not (is_sorted and allows_sorted):
                self.refuse("list.sort")
            list.__setitem__(self_, slice(None), pure.merge_sorted(list.__iter__(self_), key, bool(reverse)))

        return sort

    def _creating(self, original: Callable[..., ModuleType]) -> Callable[..., ModuleType]:
        def creating(spec: ModuleSpec, *rest: object) -> ModuleType:
            """Create an extension module unless it is a forbidden one that a solution loads from its file."""
            if spec.name in self._kept:
                self.refuse(spec.name.lstrip("_"))
            return original(spec, *rest)

        return creating

    def _forbid_function(self, owner: str, name: str) -> None:
        for module in _modules(owner):
            original = getattr(module, name, None)
            if callable(original):
                setattr(module, name, self._refusing(f"{owner}.{name}", pure.in_python(original)))
                self._guarded[original] = getattr(module, name)
            self._kept[module.__name__] = module

    def _forbid_module(self, name: str) -> None:
        if name == _OF_THE_JUDGE:
            for loaded in [module_name for module_name in sys.modules if module_name.split(".")[0] == name]:
                self._refuse_module(sys.modules[loaded])
            return
        if name not in sys.stdlib_module_names or name in _SLOW_TO_LOAD:
            for spelling in (name, f"_{name}"):  # the real one would take long to load
                self._refuse_module(ModuleType(spelling))
            return
        for module in _modules(name):
            for attribute, value in list(vars(module).items()):
                if isinstance(value, FunctionType | BuiltinFunctionType) and _is_own(name, value):
                    setattr(module, attribute, self._refusing(f"{name}.{attribute}", pure.in_python(value)))
                    self._guarded[value] = getattr(module, attribute)
            self._refuse_module(module)

    def _refuse_module(self, module: ModuleType) -> None:
        name = module.__name__
        sys.modules[name] = self._kept[name] = RefusingModule(module, name.lstrip("_"), self.refuse)

    def _replace_copies(self) -> None:
        """Put the replacements into modules that have imported a function by its name."""
        for module in list(sys.modules.values()):
            names = vars(module) if type(module) is ModuleType else {}
            for name, value in list(names.items()):
                if isinstance(value, FunctionType | BuiltinFunctionType) and value in self._guarded:
                    names[name] = self._guarded[value]
        self._guarded.clear()

    def _refusing(self, rule: str, original: Callable[..., Any]) -> Callable[..., Any]:
        name = rule.rpartition(".")[2].lstrip("_")

        def guarded(*args: object, **kwargs: object) -> Any:
            caller = sys._getframe().f_back
            if not _is_of_library(caller, name):
                self.refuse(rule)
            result = original(*args, **kwargs)
            if name not in _NAMES_ONLY and max(map(_size, (*args, result))) > _FEW and _is_for_solution(caller):
                self.refuse(rule)
            return result

        return guarded


class _RefusedMethod:
    """Stands for a method in the namespace of a built-in type."""

    def __init__(self, original: Any, name: str, refuse: Callable[[], None]) -> None:
        self._original, self._name, self._refuse = original, name, refuse

    def __get__(self, instance: object, owner: type) -> Any:
        caller = sys._getframe().f_back
        if not _is_of_library(caller, self._name) or (_size(instance) > _FEW and _is_for_solution(caller)):
            self._refuse()
        return self._original.__get__(instance, owner)

    def __call__(self, *args: object, **kwargs: object) -> None:
        self._refuse()  # only a solution takes the method from the namespace itself


def _is_own(name: str, function: FunctionType | BuiltinFunctionType) -> bool:
    """Return whether a function in a module is its own or its accelerator's, and not imported from elsewhere."""
    return function.__module__ in (name, f"_{name}")


def _modules(name: str) -> Iterator[ModuleType]:
    """Yield the module and its accelerator module in C, if there is one; nothing if the module cannot be imported."""
    for spelling in (name, f"_{name}"):
        with contextlib.suppress(ImportError):
            yield importlib.import_module(spelling)


def _passed_on(original: Callable[..., Any]) -> FunctionType:
    def passing(*args: object, **kwargs: object) -> Any:
        return original(*args, **kwargs)

    assert isinstance(passing, FunctionType)
    return passing


_PASSING = _passed_on(print).__code__


def _size(value: object) -> int:
    """Return the number of elements of a container that has a length; 0 for everything else."""
    return len(value) if isinstance(value, Sized) else 0


def _is_for_solution(frame: FrameType | None) -> bool:
    """Return whether what a frame of the library does serves a function of the solution that is running.

    A thread that runs only code of the library was started by the solution.
    """
    is_running = is_judges = False
    while frame is not None:
        code, name = frame.f_code, frame.f_globals.get("__name__")
        if code in importing_codes():
            return False
        if is_harness(frame) and not is_running:
            return False
        # The frames so far run the module level, or were called by it.
        is_running = is_running and code is not loading.executed.__code__
        is_running = is_running or (is_called_by_solution(frame) and code.co_name != "<module>")
        is_judges = is_judges or (str(name).startswith("judge.") and is_library_code(frame))
        frame = frame.f_back
    return is_running or not is_judges


def _is_of_library(frame: FrameType | None, name: str) -> bool:
    """Return whether a frame is the library's own and its code names the function, with any underscores before it."""
    if frame is None or is_called_by_solution(frame) or not is_library_code(frame):
        return False
    return frame.f_globals is globals() or name in (used.lstrip("_") for used in frame.f_code.co_names)
