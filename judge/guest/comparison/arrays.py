"""Turn arrays of the wire format into NumPy arrays. Nothing in them is trusted."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from judge.errors import TranslatableError
from judge.text.phrases import Phrase, phrase
from judge.values.dtypes import DTYPES, FLOATS
from judge.values.wire import Array

if TYPE_CHECKING:
    import numpy.typing as npt

    NDArray = npt.NDArray[Any]

MAX_DIMENSIONS = 64


class NotAnArray(TranslatableError, ValueError):
    """The bytes are not the array that they claim to be; the message says why."""


class DecodedArray(NamedTuple):
    """An array that can be computed with: its dtype's name, and its elements (bfloat16 as float32).

    A Python number is an array without dimensions with ``of_python`` set, because nobody chose its dtype.
    """

    dtype: str
    values: NDArray
    of_python: bool = False

    @property
    def is_float(self) -> bool:
        return self.dtype in FLOATS

    @property
    def dtype_text(self) -> Phrase:
        """Return the dtype as a part of a message."""
        if self.of_python:
            return phrase("a Python {type}", type=type(self.values.item()).__name__)
        return phrase("{dtype}", dtype=self.dtype)


def decode_array(array: Array) -> DecodedArray:
    """Return the array in the bytes, without a copy if possible. Raises ``NotAnArray``."""
    dtype, shape, size = array.dtype, array.shape, len(array.data)
    if dtype not in DTYPES:
        raise NotAnArray("answers are not compared in the dtype {dtype}", dtype=quoted(dtype))
    if len(shape) > MAX_DIMENSIONS:
        raise NotAnArray("{count} dimensions, at most {limit} are allowed", count=len(shape), limit=MAX_DIMENSIONS)
    if any(extent < 0 for extent in shape):
        raise NotAnArray("its shape has a negative extent")
    needed = math.prod(shape) * DTYPES[dtype].size
    if needed != size:
        raise NotAnArray("its shape and dtype do not fit the {size} bytes that it has", size=size)
    try:
        return DecodedArray(dtype, _from_bytes(dtype, array.data).reshape(shape))
    except (ValueError, OverflowError):  # an extent beyond the address space, in a shape with an extent of zero
        raise NotAnArray("its shape has an extent out of range") from None


def _from_bytes(dtype: str, data: bytes | memoryview) -> NDArray:
    if dtype == "bool":
        return np.frombuffer(data, np.uint8).astype(np.bool_)  # by value: a byte of 2 would be neither True nor False
    if dtype == "bfloat16":
        return (np.frombuffer(data, "<u2").astype(np.uint32) << 16).view(np.float32)
    little_endian: NDArray = np.frombuffer(data, np.dtype(dtype).newbyteorder("<"))
    return little_endian


def quoted(text: str) -> str:
    """Return a name from the sandbox, shortened and without control characters."""
    return repr(text[:40]) if len(text) <= 40 else repr(text[:40]) + "…"
