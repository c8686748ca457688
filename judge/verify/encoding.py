"""Encode decoded arguments of a case again, for the sandbox or as the JSON of a data file."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from judge.entry_kinds.table import KINDS
from judge.guest import codec
from judge.guest.backends.numpy import ndarray, to_bfloat16
from judge.models import Problem, ValueType
from judge.values import wire
from judge.values.wire import Array

if TYPE_CHECKING:
    from numpy.typing import NDArray


def packed(value: Any) -> bytes:
    """Return the value encoded, with big integers and unpaired surrogates, which MessagePack lacks, marked."""
    return wire.pack(_packable(value))


def wire_array(values: NDArray[Any], dtype: str) -> Array:
    """Return a NumPy array in the wire format; ``dtype`` is bfloat16 if its values stand for that."""
    flat: Array = codec.flatten(values, "array")
    rounded: Array = to_bfloat16(flat) if dtype == "bfloat16" else flat
    return rounded


def _packable(value: Any) -> Any:
    if isinstance(value, list):
        return [_packable(item) for item in value]
    if isinstance(value, dict):
        return {key: _packable(item) for key, item in value.items()}
    return codec.flatten(value, "plain") if isinstance(value, int | str) else value


def json_arguments(problem: Problem, raw: bytes) -> str | None:
    """Return encoded arguments as JSON for a data file or ``--case``, or None if JSON cannot express them."""
    values = wire.unpack(raw)
    kinds = KINDS[problem.entry.kind].value_types(problem.entry, len(values))
    try:
        written = [_written(value, kind) for value, kind in zip(values, kinds, strict=True)]
        return json.dumps(written, allow_nan=False)
    except (ValueError, TypeError):
        return None


def _written(value: Any, kind: ValueType) -> Any:
    if isinstance(value, Array):
        return _array(value, bare=kind == "array")
    if isinstance(value, list):
        return [_written(item, "plain") for item in value]
    if isinstance(value, dict):
        return {str(key): _written(item, "plain") for key, item in value.items()}
    return value


def _array(value: Array, *, bare: bool) -> Any:
    """Return a nested list if the parameter's type and the numbers imply the dtype, else a marked array."""
    import numpy as np

    values = ndarray(value)
    floats = values.dtype.kind == "f"
    data = _nested(values.tolist(), (lambda number: _float(values.dtype.type(number))) if floats else lambda item: item)
    if bare and values.size and values.ndim and values.dtype in (np.float64, np.int64, np.bool_):
        return data
    marked = {"dtype": value.dtype, "data": data}
    return marked if values.size else {"dtype": value.dtype, "shape": list(value.shape), "data": []}


def _nested(data: Any, change: Any) -> Any:
    return [_nested(item, change) for item in data] if isinstance(data, list) else change(data)


def _float(number: Any) -> float | str:
    """Return the shortest decimal that is this number in its dtype, or the name of NaN or an infinity."""
    if not math.isfinite(number):
        return "nan" if math.isnan(number) else "inf" if number > 0 else "-inf"
    return float(str(number))
