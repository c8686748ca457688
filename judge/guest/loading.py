"""Loading a source inside the sandbox: compile, run its module level, find the entry."""

from __future__ import annotations

import bisect
import collections
import difflib
import functools
import heapq
import inspect
import itertools
import linecache
import math
import re
import sys
import types
import typing
from collections.abc import Callable, Mapping
from typing import Any

from judge.guest import nodes

RECURSION_LIMIT = 10_000
MODULE = "solution"
# PEP 263: a comment in the first line, or in the second after a comment or nothing.
_NAMED_ENCODING = re.compile(rb"(?:[ \t\f\r]*(?:#[^\n]*)?\n)?[ \t\f]*#[^\n]*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)")

_INJECTED: dict[str, Any] = {
    **{name: getattr(typing, name) for name in typing.__all__},
    **{name: getattr(collections, name) for name in collections.__all__},
    **{module.__name__: module for module in (collections, heapq, math, bisect, itertools, functools)},
    "ListNode": nodes.ListNode,
    "TreeNode": nodes.TreeNode,
}


class Unloadable(Exception):
    """The source has no usable entry; the message is for its author."""


class Entry:
    """How to call what the source defines."""

    def __init__(self, make: Callable[[], Callable[..., Any]], module: types.ModuleType) -> None:
        self.make = make
        self.node_types = {
            "list-node": _own_class(module, "ListNode", nodes.ListNode),
            "tree-node": _own_class(module, "TreeNode", nodes.TreeNode),
        }


def load(source: bytes, filename: str) -> types.ModuleType:
    """Run the source as a module of its own. Whatever it raises gets out."""
    lines = source.decode("utf-8", "replace").splitlines(keepends=True)
    linecache.cache[filename] = (len(source), None, lines, filename)
    code = compile(source, filename, "exec", dont_inherit=True)
    _check_is_text(source, filename)
    module = types.ModuleType(MODULE)
    module.__dict__.update(_INJECTED, __file__=filename)
    sys.modules[MODULE] = module
    sys.setrecursionlimit(RECURSION_LIMIT)
    exec(code, module.__dict__)
    return module


def _check_is_text(source: bytes, filename: str) -> None:
    """``compile`` passes over the bytes of a comment, where Python refuses the whole file."""
    try:
        source.decode()
    except UnicodeDecodeError as error:
        named = _NAMED_ENCODING.match(source)
        if named is None or named[1].lower().replace(b"_", b"-").startswith(b"utf-8"):
            place = (filename, source.count(b"\n", 0, error.start) + 1, None, None)
            raise SyntaxError(f"(unicode error) {error}", place) from None


def find_entry(
    module: types.ModuleType, kind: str, name: str, aliases: tuple[str, ...], params: Mapping[str, str]
) -> Entry:
    """The function, method of ``Solution``, or class that the problem asks for. Raises Unloadable."""
    names = (name, *aliases)
    own = next((candidate for candidate in names if _defines(module, candidate)), None)
    if own is not None:
        found = module.__dict__[own]
        if kind == "class":
            return Entry(_class(found, own), module)
        _check_function(found, own, params)
        return Entry(lambda: found, module)
    solution = module.__dict__.get("Solution")
    if kind == "function" and isinstance(solution, type):
        method = next((candidate for candidate in names if hasattr(solution, candidate)), None)
        if method is not None:
            _check_method(solution, method, params)
            return Entry(lambda: getattr(solution(), method), module)
    raise Unloadable(_missing(module, kind, name, aliases))


def _defines(module: types.ModuleType, name: str) -> bool:
    return name in module.__dict__ and module.__dict__[name] is not _INJECTED.get(name)


def _class(found: Any, name: str) -> Callable[[], Callable[..., Any]]:
    if not isinstance(found, type):
        raise Unloadable(f"{name} has to be a class, and is {nodes.article(found)}")
    return lambda: found


def _check_function(found: Any, name: str, params: Mapping[str, str]) -> None:
    if not callable(found):
        raise Unloadable(f"{name} has to be a function, and is {nodes.article(found)}")
    if inspect.iscoroutinefunction(found) or inspect.isasyncgenfunction(found):
        raise Unloadable(f"{name} must not be async: it is called like any function; write def, without async")
    if _plainly_takes(found, len(params)):
        return
    try:
        signature = inspect.signature(found)
    except (TypeError, ValueError):
        return
    try:
        signature.bind(*params)
    except TypeError:
        wanted = ", ".join(params)
        raise Unloadable(f"{name}{signature} cannot be called with the problem's arguments ({wanted})") from None


def _check_method(solution: type, method: str, params: Mapping[str, str]) -> None:
    try:
        _check_function(getattr(solution(), method), f"Solution.{method}", params)
    except Unloadable:
        found: Any = vars(solution).get(method)
        if not _plainly_takes(found, len(params)) or found.__code__.co_varnames[:1] == ("self",):
            raise
        lacking = f"Solution.{method}{inspect.signature(found)} lacks self as its first parameter"
        raise Unloadable(f"{lacking}; write def {method}(self, {', '.join(params)})") from None


def _plainly_takes(found: Any, count: int) -> bool:
    """Whether it surely can be called so; building a signature would take half a millisecond of each child."""
    if not isinstance(found, types.FunctionType):
        return False
    code, defaults = found.__code__, found.__defaults__ or ()
    return code.co_argcount - len(defaults) <= count <= code.co_argcount and not code.co_kwonlyargcount


def _missing(module: types.ModuleType, kind: str, name: str, aliases: tuple[str, ...]) -> str:
    own = [key for key, value in module.__dict__.items() if getattr(value, "__module__", None) == MODULE]
    solution = module.__dict__.get("Solution")
    if isinstance(solution, type):
        own += [key for key in vars(solution) if not key.startswith("__")]
    spelt = "".join(f" or {alias}" for alias in aliases)
    message = f"the file defines no {kind} {name}{spelt}"
    near = difflib.get_close_matches(name, own, 1, 0.6)
    return f"{message}; is {near[0]} meant to be it?" if near else message


def _own_class(module: types.ModuleType, name: str, default: type) -> type:
    found = module.__dict__.get(name)
    return found if isinstance(found, type) else default
