"""Catches calls of forbidden built-in functions, methods of built-in types, and functions of standard modules.

Python's own library goes on using them: a function is refused only where the solution's own code calls it.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import importlib
import sys
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

from judge.guest.names import Caught, RuleViolation, is_called_by_solution, is_exact, solution_frame

_METHOD_OF = "__judge_method_of__"
_TYPES: dict[str, type] = {kind.__name__: kind for kind in (list, dict, set, str, bytearray)}


class PythonGuard:
    """Guards one process for ever; it is a child that serves one solution."""

    def __init__(self, rules: Iterable[str]) -> None:
        self.caught: Caught | None = None
        self._methods: dict[str, set[type]] = {}
        for rule in rules:
            if is_exact(rule):
                self._forbid(*rule.rpartition(".")[::2])
        if self._methods:
            setattr(builtins, _METHOD_OF, self._method_of)

    def mode(self) -> contextlib.AbstractContextManager[None]:
        """Return a context that does nothing: the calls themselves are guarded."""
        return contextlib.nullcontext()

    def rewritten(self, tree: ast.Module) -> ast.Module:
        """Return the source with methods of the forbidden names looked up through the guard.

        Built-in types cannot be changed, so the lookup is: ``x.sort`` becomes a call that looks at the type of ``x``.
        """
        return ast.fix_missing_locations(_Lookup(self._methods).visit(tree)) if self._methods else tree

    def _forbid(self, owner: str, name: str) -> None:
        if owner in _TYPES:
            self._methods.setdefault(name, set()).add(_TYPES[owner])
            return
        try:
            module = importlib.import_module(owner or name)
        except ImportError:
            return  # what cannot be imported cannot be called
        if owner:
            original = getattr(module, name, None)
            if callable(original):
                setattr(module, name, self._refusing(f"{owner}.{name}", original))
        else:
            sys.modules[name] = _RefusedModule(module, self._trip)

    def _refusing(self, name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(*args: object, **kwargs: object) -> Any:
            if is_called_by_solution(sys._getframe(1)):
                self._trip(name)
            return original(*args, **kwargs)

        return guarded

    def _method_of(self, value: Any, name: str) -> Any:
        for kind in self._methods[name]:
            if value is kind or (isinstance(value, kind) and getattr(type(value), name, None) is getattr(kind, name)):
                self._trip(f"{kind.__name__}.{name}")
        return getattr(value, name)

    def _trip(self, name: str) -> None:
        if self.caught is None:
            frame = solution_frame(sys._getframe(1))
            self.caught = Caught(name.removeprefix("builtins."), frame.f_lineno if frame is not None else 0)
        raise RuleViolation(name)


class _RefusedModule(ModuleType):
    """A standard module that refuses to give the solution anything."""

    def __init__(self, module: ModuleType, trip: Callable[[str], None]) -> None:
        super().__init__(module.__name__)
        self.__dict__["_judge_module"], self.__dict__["_judge_trip"] = module, trip

    def __getattr__(self, name: str) -> Any:
        if is_called_by_solution(sys._getframe(1)) and not name.startswith("__"):
            self.__dict__["_judge_trip"](f"{self.__name__}.{name}")
        return getattr(self.__dict__["_judge_module"], name)


class _Lookup(ast.NodeTransformer):
    def __init__(self, methods: Iterable[str]) -> None:
        self._methods = frozenset(methods)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if node.attr not in self._methods or not isinstance(node.ctx, ast.Load):
            return node
        look_up = ast.Name(id=_METHOD_OF, ctx=ast.Load())
        return ast.copy_location(ast.Call(func=look_up, args=[node.value, ast.Constant(node.attr)], keywords=[]), node)
