"""Encode decoded arguments of a case again, for the sandbox or as JSON, and add a new case to a package."""

from __future__ import annotations

import json
import math
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from judge.catalog import layout
from judge.catalog.files import read_text
from judge.catalog.own_case import read_own_case
from judge.catalog.reading import MAX_DATA, read_secret
from judge.entry_kinds.table import KINDS
from judge.errors import InputError, PackageError, UsageError
from judge.files import writing
from judge.guest import codec
from judge.guest.backends.numpy import ndarray, to_bfloat16
from judge.models import LANGUAGES, Case, Problem, Text, ValueType
from judge.values import wire
from judge.values.wire import Array

if TYPE_CHECKING:
    from numpy.typing import NDArray


_STEM = "stress"
_NO_REASON = "found by a random search; say which mistake it shows"
_TYPED = 10_000  # characters; longer arguments would not be read


def packed(value: Any) -> bytes:
    """Return the value encoded, with big integers and unpaired surrogates, which MessagePack lacks, marked."""
    return wire.pack(codec.flatten(value, "plain"))


def wire_array(values: NDArray[Any], dtype: str) -> Array:
    """Return a NumPy array in the wire format; ``dtype`` is bfloat16 if its values stand for that."""
    flat: Array = codec.flatten(values, "array")
    rounded: Array = to_bfloat16(flat) if dtype == "bfloat16" else flat
    return rounded


def json_arguments(problem: Problem, raw: bytes) -> str | None:
    """Return encoded arguments as JSON for a data file or ``--case``, or None if JSON cannot express them."""
    values = wire.unpack(raw)
    kinds = KINDS[problem.entry.kind].value_types(problem.entry, len(values))
    try:
        written = [_json_value(value, kind) for value, kind in zip(values, kinds, strict=True)]
        return json.dumps(written, allow_nan=False)
    except (ValueError, TypeError):
        return None


def _json_value(value: Any, kind: ValueType) -> Any:
    if isinstance(value, Array):
        return _array(value, bare=kind == "array")
    if isinstance(value, list):
        return [_json_value(item, "plain") for item in value]
    if isinstance(value, dict):
        return {str(key): _json_value(item, "plain") for key, item in value.items()}
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


def as_typed(problem: Problem, case: Case) -> str | None:
    """Return the arguments as ``judge run --case`` takes them, or None if that is not possible.

    They may be too long, JSON may be unable to express them, or the arrays may be views.
    """
    if case.layout != "dense":
        return None
    text = _written(problem, case)
    return text if text is not None and len(text) <= _TYPED else None


def add_case(problem: Problem, case: Case) -> str:
    """Append the case and return its id. The reference will answer it. Raises UsageError if it cannot be written."""
    path = Path(problem.folder, layout.SECRET)
    args = _written(problem, case)
    if args is None:
        raise UsageError(
            "{path}: these arguments cannot be written in JSON; make the case in generator.py instead", path=path
        )
    known = {other.id.rpartition("/")[2] for other in read_secret(problem)}
    name = next(name for number in count(1) if (name := f"{_STEM}-{number:02}") not in known)
    why = case.why if case.why.en else Text(**dict.fromkeys(LANGUAGES, _NO_REASON))
    # As in a data line: one string if both languages say the same.
    reason = json.dumps(why.en if why.en == why.zh else msgspec.to_builtins(why), ensure_ascii=False)
    more = "" if case.layout == "dense" else f', "layout": "{case.layout}"'
    line = f'{{"id": "{name}", "args": {args}{more}, "why": {reason}}}\n'
    _append(path, line)
    return f"secret/{name}"


def _written(problem: Problem, case: Case) -> str | None:
    """Return the arguments as JSON, or None if reading it does not give back the same arguments."""
    text = json_arguments(problem, case.args)
    if text is None:
        return None
    try:
        return text if read_own_case(problem, text).args == case.args else None
    except InputError:
        return None


def _append(path: Path, line: str) -> None:
    before = read_text(path, MAX_DATA) if path.exists() else ""
    if len(before) + len(line) > MAX_DATA:
        raise PackageError("{path}: has no room for another case; let generator.py make the large cases", path=path)
    gap = "" if not before or before.endswith("\n") else "\n"
    with writing(path):
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8", newline="") as file:
            file.write(gap + line)
