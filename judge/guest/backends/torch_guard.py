"""Catches calls of PyTorch's forbidden functions while a solution runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from judge.guest.names import RuleViolation, normal

_VARIANTS = ("{}", "native{}", "safe{}")


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
