"""The fixed weights with which gradients are compared; a solution and a reference get the same weights."""

from __future__ import annotations

from typing import Any

from judge.values.wire import Array

DIFFERENTIABLE = ("float64", "float32")
"""The dtypes for which a reference gives gradients: half precision is too coarse to compare."""


def cotangent(size: int) -> Any:
    """Return one float64 weight per element of the result: never zero, of changing sign, always the same."""
    import numpy as np

    return np.cos(np.arange(size, dtype=np.float64) * 1.7) + 0.25


def floating_indices(values: list[Any]) -> list[int]:
    """Return the indices of the floating-point arrays among decoded arguments."""
    return [index for index, value in enumerate(values) if isinstance(value, Array) and "float" in value.dtype]
