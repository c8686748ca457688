"""Remarks on a module whose answer may be wrong. They do not affect the verdict."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from judge.guest.entry_kinds.module_state import listed
from judge.text.phrases import NOTHING, Phrase, phrase

_MOST_COMPARED = 1 << 18  # elements
_CLEARLY = 1e-2
_HOOKS = ("_forward_pre_hooks", "_forward_hooks", "_backward_pre_hooks", "_backward_hooks")


def random_state() -> Any:
    """Return the state of PyTorch's random number generator."""
    import torch

    return torch.get_rng_state()


def remark_on(module: Any, output: Any, other: list[Any], before: Any) -> Phrase:
    """Return the first remark that applies to a module, if any.

    ``output`` is what the module returned for the first input, and ``other`` are copies of what another object with the
    same state returned. ``before`` is the state of the random number generator before the calls.
    """
    import torch

    if not torch.equal(before, random_state()):
        return phrase("the call draws random numbers; is dropout still active?")
    if remark := _hooks(module) or _tied(module):
        return remark
    if differ(other, copies(output), _CLEARLY):
        return phrase(
            "two objects with the same state return different results; is something random, or shared by them?"
        )
    return NOTHING


def differ(results: list[Any], others: list[Any], tolerance: float) -> bool:
    """Return whether two lists of copies differ in a shape, or by more than ``tolerance`` of the largest number."""
    import torch

    for first, second in zip(results, others, strict=False):
        if first.shape != second.shape:
            return True
        scale = float(first.abs().nan_to_num().max()) if first.numel() else 0.0
        if not torch.allclose(first, second, rtol=tolerance, atol=tolerance * scale, equal_nan=True):
            return True
    return False


def copies(output: Any) -> list[Any]:
    """Return the small tensors in an output as copies in float64, without their graph.

    Tensors without memory, of the device "meta", are left out: PyTorch takes a second to load the code for them.
    """
    import torch

    values = output if isinstance(output, tuple | list) else [output]
    tensors = [value for value in values if isinstance(value, torch.Tensor) and value.device.type == "cpu"]
    return [tensor.detach().to(torch.float64, copy=True) for tensor in tensors if tensor.numel() <= _MOST_COMPARED]


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


def _hooked(module: Any) -> Iterator[str]:
    for path, part in module.named_modules():
        if any(getattr(part, name, None) for name in _HOOKS):
            yield path or type(module).__name__
    for name, parameter in module.named_parameters():
        if parameter._backward_hooks or getattr(parameter, "_post_accumulate_grad_hooks", None):
            yield name
