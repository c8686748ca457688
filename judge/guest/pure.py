"""Sort in Python, for the standard library beside a solution that may not sort.

A solution that got hold of a sorting function in C could call it unnoticed. So the library has no such function: those
in this module replace all functions that sort in C.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable
from functools import cache
from types import BuiltinFunctionType, FunctionType
from typing import Any


def merge_sorted(values: Iterable[Any], key: Callable[[Any], Any] | None, reverse: bool) -> list[Any]:
    """Return the values sorted as ``list.sort`` does. Equal ones keep their order, also in reverse."""
    pairs = [(value if key is None else key(value), value) for value in values]
    runs = [[pair] for pair in (pairs[::-1] if reverse else pairs)]
    while len(runs) > 1:
        runs = [_merged(*runs[place : place + 2]) for place in range(0, len(runs), 2)]
    ordered = [value for run in runs for _, value in run]
    return ordered[::-1] if reverse else ordered


def _merged(first: list[Any], second: list[Any] | None = None) -> list[Any]:
    if second is None:
        return first
    merged, left, right = [], 0, 0
    while left < len(first) and right < len(second):
        if second[right][0] < first[left][0]:
            merged.append(second[right])
            right += 1
        else:
            merged.append(first[left])
            left += 1
    return merged + first[left:] + second[right:]


def in_python(original: Callable[..., Any]) -> Callable[..., Any]:
    """Return a standard module's Python version of a function in C; return ``original`` if there is none."""
    accelerator = getattr(original, "__module__", None)
    name = str(accelerator).removeprefix("_")
    if not isinstance(original, BuiltinFunctionType) or name == accelerator or name not in sys.stdlib_module_names:
        return original
    own = _defined(name).get(original.__name__)
    if not isinstance(own, FunctionType):
        return original
    again = FunctionType(own.__code__, vars(importlib.import_module(name)), own.__name__, own.__defaults__)
    again.__kwdefaults__ = own.__kwdefaults__
    return again


@cache
def _defined(name: str) -> dict[str, Any]:
    """Return what the source of a standard module defines without its accelerator module in C."""
    loader: Any = importlib.import_module(name).__loader__
    code = loader.get_code(name)  # None for a module that is written in C
    names: dict[str, Any] = {"__name__": name}
    accelerator = sys.modules.get(f"_{name}")
    sys.modules[f"_{name}"] = None  # type: ignore[assignment]  # which makes importing it fail
    try:
        exec(code or "", names)
    except ImportError:  # the module needs its accelerator
        return {}
    finally:
        del sys.modules[f"_{name}"]
        if accelerator is not None:
            sys.modules[f"_{name}"] = accelerator
    return names
