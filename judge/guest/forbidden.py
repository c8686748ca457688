"""Forbidden library functions: found by reading the source, and again when they are called.

A name matches whatever its spelling: ``log_softmax`` is also ``LogSoftmax``, ``_log_softmax`` and ``log_softmax_``.
numpy's own functions are never forbidden, nor is what the solution defines itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from judge.guest.backends.table import BACKENDS
from judge.guest.names import normal

_LIBRARIES = frozenset(name for backend in BACKENDS.values() for name in backend.guarded_libraries)
_BY_STRING = ("getattr", "attrgetter", "methodcaller", "hasattr")


def find(source: bytes, forbidden: Iterable[str], filename: str = "<unknown>") -> tuple[str, int] | None:
    """The first forbidden use in the source as (spelling, line), or None. Raises what ``ast.parse`` raises."""
    names = {normal(name) for name in forbidden}
    if not names:
        return None
    tree = ast.parse(source, filename)
    free = {"self", "cls"}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            free.add(node.name)
        elif isinstance(node, ast.Import):
            free |= {
                (alias.asname or alias.name.split(".")[0])
                for alias in node.names
                if alias.name.split(".")[0] not in _LIBRARIES
            }
    uses = [use for node in ast.walk(tree) if (use := _use(node, names, free))]
    return min(uses, key=lambda use: use[1]) if uses else None


def _use(node: ast.AST, names: set[str], free: set[str]) -> tuple[str, int] | None:
    if isinstance(node, ast.Attribute) and normal(node.attr) in names and _root(node) not in free:
        return ast.unparse(node)[:100], node.lineno
    if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in _LIBRARIES:
        for alias in node.names:
            if normal(alias.name) in names:
                return f"from {node.module} import {alias.name}", node.lineno
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name.split(".")[0] in _LIBRARIES and normal(alias.name.rpartition(".")[2]) in names:
                return f"import {alias.name}", node.lineno
    if isinstance(node, ast.Call) and _called(node) in _BY_STRING:
        texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if any(normal(text.rpartition(".")[2]) in names for text in texts):
            return ast.unparse(node)[:100], node.lineno
    return None


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _called(node: ast.Call) -> str:
    target = node.func
    return target.id if isinstance(target, ast.Name) else target.attr if isinstance(target, ast.Attribute) else ""
