"""Gradients under a fixed cotangent: torch's own for a solution, central differences in float64 for the reference."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from judge.guest import codec
from judge.values import wire
from judge.values.wire import Array

STEP = 1e-5
_FLOATS = ("float64", "float32")


class NoGradient(Exception):
    """The result is not connected with the inputs."""


def _cotangent(size: int) -> Any:
    """One weight an element of the result: never zero, of changing sign, the same wherever it is made."""
    import numpy as np

    return np.cos(np.arange(size, dtype=np.float64) * 1.7) + 0.25


def watched(arguments: list[Any]) -> list[Any]:
    """The same arguments, floating tensors as leaves that record what is done with them."""
    import torch

    return [
        argument.requires_grad_() if isinstance(argument, torch.Tensor) and argument.is_floating_point() else argument
        for argument in arguments
    ]


def pulled_back(result: Any, arguments: list[Any]) -> bytes:
    """The packed gradients of the floating inputs, in order. Raises NoGradient."""
    import torch

    outputs = [
        item for item in (result if isinstance(result, tuple | list) else [result]) if isinstance(item, torch.Tensor)
    ]
    outputs = [item for item in outputs if item.is_floating_point()]
    if not any(output.requires_grad for output in outputs):
        raise NoGradient("the result carries no gradient: is it detached, or made under no_grad?")
    weights = torch.from_numpy(_cotangent(sum(output.numel() for output in outputs)))
    parts = torch.split(weights, [output.numel() for output in outputs])
    connected = [(output, part) for output, part in zip(outputs, parts, strict=True) if output.requires_grad]
    leaves = [argument for argument in arguments if isinstance(argument, torch.Tensor) and argument.requires_grad]
    # One scalar, whose gradient by each output is its weights. Handed to autograd, weights would make it import sympy.
    weighted = [(output * part.to(output.dtype).reshape(output.shape)).sum() for output, part in connected]
    total = sum(weighted, start=torch.zeros(()))
    found = torch.autograd.grad(total, leaves, allow_unused=True)
    return wire.pack(
        [
            codec.flatten(torch.zeros_like(leaf) if gradient is None else gradient, "array")
            for leaf, gradient in zip(leaves, found, strict=True)
        ]
    )


def central_differences(function: Callable[..., Any], args: bytes | memoryview, params: dict[str, str]) -> bytes:
    """The packed gradients of a numpy function's floating inputs, each with its input's dtype.

    Computed in float64 whatever the inputs' dtype. Empty where the result is not finite, or an input has another
    float dtype.
    """
    import numpy as np

    values = codec.decode(args)
    floating = [index for index, value in enumerate(values) if isinstance(value, Array) and "float" in value.dtype]
    if any(values[index].dtype not in _FLOATS for index in floating):
        return b""
    arguments = [codec.materialise(value, "array", "numpy", {}) for value in values]
    for index in floating:
        arguments[index] = arguments[index].astype(np.float64)

    def weighted() -> float:
        result = function(*[item.copy() if isinstance(item, np.ndarray) else item for item in arguments])
        items = [np.asarray(item) for item in (result if isinstance(result, tuple | list) else [result])]
        flat = np.concatenate([item.ravel() for item in items if item.dtype.kind == "f"]).astype(np.float64)
        return float(flat @ _cotangent(flat.size))

    if not floating or not np.isfinite(weighted()):
        return b""
    found = []
    for index in floating:
        array = arguments[index]
        gradient = np.zeros(array.shape)
        for place in np.ndindex(array.shape):
            value = array[place]
            if not np.isfinite(value):
                continue  # a masked input: moving it changes nothing
            step = STEP * max(1.0, abs(value))
            array[place] = value + step
            above = weighted()
            array[place] = value - step
            gradient[place] = (above - weighted()) / (2 * step)
            array[place] = value
        found.append(codec.flatten(gradient.astype(values[index].dtype), "array"))
    return wire.pack(found)
