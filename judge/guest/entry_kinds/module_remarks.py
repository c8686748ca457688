"""Remarks on a module whose answer may be wrong. They do not affect the verdict."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from judge.guest.entry_kinds.module_state import listed
from judge.text.phrases import NOTHING, Phrase, phrase

_MOST_COMPARED = 1 << 18  # elements
_CLEARLY = 1e-2
_HOOKS = ("_forward_pre_hooks", "_forward_hooks", "_backward_pre_hooks", "_backward_hooks")


class Watch:
    """Remembers the state of PyTorch's random numbers before the calls."""

    def __init__(self) -> None:
        import torch

        self._before = torch.get_rng_state()

    def remark(self, module: Any, outputs: tuple[Any, Any]) -> Phrase:
        """Return the first remark that applies, if any. The outputs are those of two objects with the same state."""
        import torch

        if not torch.equal(self._before, torch.get_rng_state()):
            return phrase("the call draws random numbers; is dropout still active?")
        return _hooks(module) or _tied(module) or _difference(*outputs)


def _hooks(module: Any) -> Phrase:
    places = list(dict.fromkeys(_hooked(module)))
    return phrase("a hook on {names} may change outputs or gradients", names=listed(places)) if places else NOTHING


def _tied(module: Any) -> Phrase:
    known: dict[int, str] = {}
    for name, parameter in module.named_parameters(remove_duplicate=False):
        first = known.setdefault(id(parameter), name)
        if first != name:
            return phrase("{key} and {first} are the same parameter (tied weights)", key=name, first=first)
    return NOTHING


def _difference(one: Any, other: Any) -> Phrase:
    import torch

    for first, second in zip(_parts(one), _parts(other), strict=False):
        if not (isinstance(first, torch.Tensor) and isinstance(second, torch.Tensor)):
            continue
        if first.shape != second.shape or first.dtype != second.dtype or first.numel() > _MOST_COMPARED:
            continue
        first, second = first.detach().double(), second.detach().double()
        scale = float(first.abs().nan_to_num().max()) if first.numel() else 0.0
        if not torch.allclose(first, second, rtol=_CLEARLY, atol=_CLEARLY * scale, equal_nan=True):
            return phrase(
                "two objects with the same state return different results; is something random, or shared by them?"
            )
    return NOTHING


def _hooked(module: Any) -> Iterator[str]:
    for path, one in module.named_modules():
        if any(getattr(one, name, None) for name in _HOOKS):
            yield path or type(module).__name__
    for name, parameter in module.named_parameters():
        if parameter._backward_hooks or getattr(parameter, "_post_accumulate_grad_hooks", None):
            yield name


def _parts(value: Any) -> list[Any]:
    return list(value) if isinstance(value, tuple | list) else [value]
