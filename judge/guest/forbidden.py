"""Forbidden library functions: found by reading the source, and again when they are called.

A name matches whatever its spelling: ``log_softmax`` is also ``LogSoftmax``, ``_log_softmax`` and ``log_softmax_``.
numpy's own functions are never forbidden, nor is what the solution defines itself.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from typing import Any

_LIBRARIES = ("torch", "scipy")
_BY_STRING = ("getattr", "attrgetter", "methodcaller", "hasattr")
_VARIANTS = ("{}", "native{}", "safe{}")


class RuleViolation(BaseException):
    """A forbidden function was called. No ``Exception``, so that a broad ``except`` does not swallow it."""


def normal(name: str) -> str:
    return name.replace("_", "").lower()


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


class TorchGuard:
    """Stands before torch's forbidden functions. ``caught`` names the first that was called, even if nobody noticed."""

    def __init__(self, forbidden: Iterable[str]) -> None:
        import torch
        from torch.utils._python_dispatch import TorchDispatchMode

        self.caught: str | None = None
        names = {normal(name) for name in forbidden}
        functional, modules = torch.nn.functional, torch.nn.modules
        holders: list[Any] = [torch, torch.Tensor, torch.nn, functional, torch.special, torch.linalg, torch.ops.aten]
        holders += [
            module
            for name, module in vars(modules).items()
            if type(module) is type(modules) and not name.startswith("_")
        ]
        for holder in holders:
            for name in dir(holder):
                if normal(name) in names:
                    setattr(holder, name, self._stand_in(f"{getattr(holder, '__name__', 'torch')}.{name}"))
        operators = {variant.format(name) for name in names for variant in _VARIANTS}
        long_names = tuple(name for name in names if len(name) > 16)
        trip = self._trip

        class Mode(TorchDispatchMode):  # type: ignore[no-untyped-call]  # torch leaves __init_subclass__ untyped
            """Sees each operator below all spellings, where functions have no other name any more."""

        def dispatch(mode: object, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            operator = normal(func.overloadpacket.__name__)
            if operator in operators or any(name in operator for name in long_names):
                trip(f"torch.ops.aten.{func.overloadpacket.__name__}")
            return func(*args, **(kwargs or {}))

        # Set after the class is made: a method in its body would be wrapped so that its first call imports the
        # whole of torch._dynamo, two seconds' worth.
        Mode.__torch_dispatch__ = dispatch  # type: ignore[method-assign]  # see above
        self.mode: Callable[[], Any] = Mode

    def _trip(self, name: str) -> None:
        self.caught = self.caught or name
        raise RuleViolation(name)

    def _stand_in(self, name: str) -> Callable[..., None]:
        def forbidden_function(*args: object, **kwargs: object) -> None:
            self._trip(name)

        return forbidden_function
