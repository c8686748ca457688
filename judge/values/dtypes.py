"""The dtypes that arrays may have, in one table, with the tolerances that belong to them, and indexes into arrays.

bfloat16 has no code in ``struct`` and no dtype in NumPy: its elements travel as the upper 16 bits of a float32.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

Tolerance = dict[str, tuple[float, float]]  # dtype → (rtol, atol)


class Dtype(NamedTuple):
    """One dtype: the ``struct`` code of an element (None for bfloat16), its size in bytes, and whether it is a
    float."""

    code: str | None
    size: int
    is_float: bool = False


DTYPES: dict[str, Dtype] = {
    "bool": Dtype("?", 1),
    "int8": Dtype("b", 1),
    "int16": Dtype("h", 2),
    "int32": Dtype("i", 4),
    "int64": Dtype("q", 8),
    "uint8": Dtype("B", 1),
    "uint16": Dtype("H", 2),
    "uint32": Dtype("I", 4),
    "uint64": Dtype("Q", 8),
    "float16": Dtype("e", 2, is_float=True),
    "bfloat16": Dtype(None, 2, is_float=True),
    "float32": Dtype("f", 4, is_float=True),
    "float64": Dtype("d", 8, is_float=True),
}
FLOATS = frozenset(name for name, dtype in DTYPES.items() if dtype.is_float)

DEFAULT_TOLERANCE: Tolerance = {
    "float64": (1e-6, 1e-9),
    "float32": (1e-4, 1e-5),
    "float16": (1e-2, 1e-3),
    "bfloat16": (1e-2, 1e-3),
}
# Expected gradients are central differences in float64, which hold fewer digits than values do.
GRADIENT_TOLERANCE: Tolerance = {"float64": (1e-5, 1e-7), "float32": (1e-3, 1e-5)}


def scaled(tolerance: Tolerance, factor: float) -> Tolerance:
    """Return the tolerances multiplied by ``factor``."""
    if factor == 1:
        return tolerance
    return {dtype: (rtol * factor, atol * factor) for dtype, (rtol, atol) in tolerance.items()}


def index_of(flat: int, shape: Sequence[int]) -> tuple[int, ...]:
    """Return the index of element ``flat`` in C order of an array of this shape."""
    index: list[int] = []
    for extent in reversed(shape):
        flat, rest = divmod(flat, extent)
        index.append(rest)
    return tuple(reversed(index))


def bfloat16_bits(float32_bits: Any) -> Any:
    """Round the bits of a float32 to those of a bfloat16: nearest, ties to even.

    Takes and returns an int or a NumPy array of uint32. The caller must handle NaN, which this function may turn into
    infinity.
    """
    return (float32_bits + 0x7FFF + ((float32_bits >> 16) & 1)) >> 16
