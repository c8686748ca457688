"""Load a source inside the sandbox: compile it, run its module level, and look for names that it defines."""

from __future__ import annotations

import bisect
import collections
import difflib
import functools
import heapq
import itertools
import linecache
import marshal
import math
import re
import sys
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from judge.errors import TranslatableError
from judge.guest.linked import LINKED
from judge.guest.names import MARK, SOLUTION
from judge.models import Entry
from judge.text.phrases import Phrase, mark, phrase

RECURSION_LIMIT = 10_000
# PEP 263: a comment in the first line, or in the second after a comment or nothing.
_NAMED_ENCODING = re.compile(rb"(?:[ \t\f\r]*(?:#[^\n]*)?\n)?[ \t\f]*#[^\n]*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)")

_INJECTED_MODULES = ("collections", "heapq", "math", "bisect", "itertools", "functools")
_INJECTED: dict[str, Any] = {
    **{name: getattr(typing, name) for name in typing.__all__},
    **{name: getattr(collections, name) for name in collections.__all__},
    **{module.__name__: module for module in (collections, heapq, math, bisect, itertools, functools)},
}
_MOST_LISTED, _LONGEST_LISTED = 5, 40


def _leave(status: object = None) -> None:
    raise SystemExit(status)


EXITS: dict[str, Any] = {"exit": _leave, "quit": _leave}
"""What Python's module ``site``, which the sandbox leaves out, adds to the names of every script."""

_WORD = re.compile(r"\w+")
_NODES: dict[str, type] = {form.class_name: form.node for form in LINKED.values()}
_ENVIRONMENT: dict[str, Any] = {**_INJECTED, **_NODES}


class Unloadable(TranslatableError):
    """The source has no usable entry. The message is for the solution's author."""


class LoadedEntry:
    """How to call what the source defines."""

    def __init__(self, make: Callable[[], Any], module: types.ModuleType) -> None:
        self.make = make
        self.node_types = NodeTypes(module.__dict__)


class NodeTypes(dict[str, type]):
    """The classes of which a module's nodes are built, by name. A class that the module lacks is made when needed."""

    def __init__(self, names: dict[str, Any]) -> None:
        super().__init__()
        self._names = names

    def __missing__(self, name: str) -> type:
        if name not in self._names:
            self._names[name] = _fresh_node(name)
        own = self._names[name]
        self[name] = own if isinstance(own, type) else _NODES[name]
        return self[name]


def compiled(source: bytes, filename: str, before: bytes = b"") -> types.CodeType:
    """Compile a source, unless it was compiled ``before``. Raises SyntaxError and whatever else ``compile`` raises."""
    lines = source.decode("utf-8", "replace").splitlines(keepends=True)
    linecache.cache[filename] = (len(source), None, lines, filename)
    if before:
        loaded: types.CodeType = marshal.loads(before)
        return loaded
    code = compile(source, filename, "exec", dont_inherit=True)
    _check_is_text(source, filename)
    return code


def load(source: bytes, filename: str) -> types.ModuleType:
    """Run the source as a module of its own. Exceptions of the source propagate."""
    return executed(compiled(source, filename), filename, mentioned(source))


def mentioned(source: bytes) -> dict[str, Any]:
    """Return those names of LeetCode's environment that occur in a source, with their values.

    A module with all of them would count a reference to each. That would write to a hundred pages that this child
    shares with the fork server, each of which the kernel would have to copy.
    """
    words = set(_WORD.findall(source.decode("utf-8", "replace")))
    return {word: _ENVIRONMENT[word] for word in words if word in _ENVIRONMENT}


def executed(code: types.CodeType, filename: str, names: Mapping[str, Any]) -> types.ModuleType:
    """Run compiled code as a new module that has these ``names``. Exceptions of the code propagate."""
    module = types.ModuleType(SOLUTION)
    module.__dict__.update({**EXITS, **names}, __file__=filename, **{MARK: True})
    module.__dict__.update({name: _fresh_node(name) for name in names if name in _NODES})
    # A guard may have replaced one of the modules.
    module.__dict__.update({name: sys.modules[name] for name in _INJECTED_MODULES if name in names})
    sys.modules[SOLUTION] = module
    sys.setrecursionlimit(RECURSION_LIMIT)
    sys.argv = [filename]  # instead of the fork server's
    exec(code, module.__dict__)
    return module


def _fresh_node(name: str) -> type:
    """Return a class of nodes for one module. What a solution keeps in it is gone when it is loaded again."""
    return type(name, (_NODES[name],), {"__module__": SOLUTION})


def _check_is_text(source: bytes, filename: str) -> None:
    """Raise SyntaxError for bytes that are not text: ``compile`` ignores them in comments, while Python refuses the
    file."""
    try:
        source.decode()
    except UnicodeDecodeError as error:
        named = _NAMED_ENCODING.match(source)
        if named is None or named[1].lower().replace(b"_", b"-").startswith(b"utf-8"):
            place = (filename, source.count(b"\n", 0, error.start) + 1, None, None)
            raise SyntaxError(f"(unicode error) {error}", place) from None


def own_entry(module: types.ModuleType, names: Iterable[str]) -> str | None:
    """Return the first of the names that the module itself defines."""
    return next((name for name in names if _defines(module, name)), None)


def own_class(module: types.ModuleType, entry: Entry) -> tuple[str, Any]:
    """Return the name under which the module defines the entry, and the object, which has to be a class.

    Raises Unloadable if the module does not define it.
    """
    name = own_entry(module, entry.names)
    if name is None:
        raise missing_entry(module, mark("the file defines no class {names}"), entry.names, entry.params)
    return name, module.__dict__[name]


def _defines(module: types.ModuleType, name: str) -> bool:
    value = module.__dict__.get(name, _INJECTED.get(name))
    is_injected_node = name in _NODES and isinstance(value, type) and value.__bases__ == (_NODES[name],)
    return name in module.__dict__ and value is not _INJECTED.get(name) and not is_injected_node


def missing_entry(
    module: types.ModuleType, text: str, names: Sequence[str], params: Iterable[str] | None = None
) -> Unloadable:
    """Return the error for a module that does not define the entry; it names what the module defines instead.

    ``text`` is the message, in which ``{names}`` are the names that the entry may have. ``params`` are the names of the
    arguments with which the judge calls the entry; None if it is not called.
    """
    name = names[0]
    allowed = phrase("{name}", name=name)
    for alias in names[1:]:
        allowed = phrase("{one} or {other}", one=allowed, other=alias)
    own = _own_names(module)
    near = _near(name, own)
    fault = with_near(phrase(text, names=allowed), name, own)
    if params is not None:
        fault = phrase("{fault}; the judge calls {call}", fault=fault, call=f"{name}({', '.join(params)})")
    if own and own != near:
        listed = [name[:_LONGEST_LISTED] for name in own[:_MOST_LISTED]] + ["…"] * (len(own) > _MOST_LISTED)
        fault = phrase("{fault}; the file has {names}", fault=fault, names=", ".join(listed))
    return Unloadable("{fault}", fault=fault)


def with_near(fault: Phrase, name: str, own: Sequence[str]) -> Phrase:
    """Return a message about a missing name, with the most similar name in ``own`` if there is one."""
    near = _near(name, own)
    return phrase("{fault} (did you mean {name}?)", fault=fault, name=near[0]) if near else fault


def _near(name: str, own: Sequence[str]) -> list[str]:
    return difflib.get_close_matches(name, own, 1, 0.6)


def _own_names(module: types.ModuleType) -> list[str]:
    """Return the names that the module defines, in their order, with the methods of ``Solution`` for that class."""
    own: list[str] = []
    for key, value in module.__dict__.items():
        if getattr(value, "__module__", None) != SOLUTION or not _defines(module, key):
            continue
        methods = [name for name in vars(value) if not name.startswith("__")] if key == "Solution" else []
        own += methods or [key]
    return own
