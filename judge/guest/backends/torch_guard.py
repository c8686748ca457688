"""Catch calls of PyTorch's forbidden functions while a solution runs."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

from judge.guest.names import Guard, RefusingModule, is_called_by_solution, library_names, normal

_VARIANTS = ("{}", "native{}", "safe{}")
_JUDGES_OWN = "judge.guest."
_LONG_NAME = 16
"""Longer names are also found as a part of an operator's name."""


class TorchGuard(Guard):
    """Replace PyTorch's forbidden functions, classes and modules.

    The replacements still work for PyTorch itself, which inspects its own functions when it loads parts of itself
    later: everything except the call is passed through.
    """

    def __init__(self, rules: Iterable[str]) -> None:
        super().__init__()
        names = library_names(rules)
        for holder in _holders():
            for name in dir(holder):
                if normal(name) in names:
                    self._replace(holder, name)
        self._mode = _operator_mode(names, self.refuse)

    def mode(self) -> Any:
        return self._mode()

    def _replace(self, holder: Any, name: str) -> None:
        original = getattr(holder, name)
        spelling = f"{getattr(holder, '__name__', 'torch')}.{name}"
        if isinstance(original, type):
            # The class itself is kept for isinstance and for its subclasses.
            kind: Any = original
            kind.__init__ = self._refusing(spelling, kind.__init__)
        elif isinstance(original, ModuleType):
            setattr(holder, name, RefusingModule(original, spelling, self.refuse))
        elif hasattr(original, "overloads"):
            setattr(holder, name, _RefusingOperator(original, spelling, self.refuse))
        elif callable(original):
            setattr(holder, name, self._refusing(spelling, original))

    def _refusing(self, name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def forbidden_function(*args: object, **kwargs: object) -> Any:
            if sys._getframe(1).f_globals.get("__name__", "").startswith(_JUDGES_OWN):
                return original(*args, **kwargs)  # to take the gradients of a solution
            self.refuse(name)

        return forbidden_function


def _holders() -> list[Any]:
    """Return the modules and classes that have functions."""
    import torch

    modules = torch.nn.modules
    holders: list[Any] = [torch, torch.Tensor, torch.nn, torch.nn.functional, torch.special, torch.linalg]
    holders += [torch.ops.aten, torch.autograd, torch.func]
    holders += [
        module for name, module in vars(modules).items() if type(module) is type(modules) and not name.startswith("_")
    ]
    return holders


class _RefusingOperator:
    """An operator packet such as ``torch.ops.aten.softmax`` that refuses to be called."""

    def __init__(self, original: Any, spelling: str, refuse: Callable[[str], None]) -> None:
        self._original, self._spelling, self._refuse = original, spelling, refuse

    def __call__(self, *args: object, **kwargs: object) -> None:
        self._refuse(self._spelling)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._original, name)
        return self if callable(found) and is_called_by_solution(sys._getframe(1)) else found


def _operator_mode(names: set[str], refuse: Callable[[str], None]) -> Callable[[], Any]:
    """Return a context that sees every operator, at the level where all spellings have the same name."""
    from torch.utils._python_dispatch import TorchDispatchMode

    operators = {variant.format(name) for name in names for variant in _VARIANTS}
    long_names = tuple(name for name in names if len(name) > _LONG_NAME)

    class Mode(TorchDispatchMode):  # type: ignore[no-untyped-call]  # torch leaves __init_subclass__ untyped
        """Sees each operator."""

    @functools.cache
    def is_forbidden(name: str) -> bool:
        operator = normal(name)
        return operator in operators or any(part in operator for part in long_names)

    def dispatch(mode: object, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if is_forbidden(func.overloadpacket.__name__):
            refuse(f"torch.ops.aten.{func.overloadpacket.__name__}")
        return func(*args, **(kwargs or {}))

    # Set after the class is made: a method in its body would be wrapped so that its first call imports the whole of
    # torch._dynamo, which takes more than a second.
    Mode.__torch_dispatch__ = dispatch  # type: ignore[method-assign]  # see above
    return Mode
