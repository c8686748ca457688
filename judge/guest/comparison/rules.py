"""The rules of the check ``array``: structure, shape, dtype, NaN, infinities, values, in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from judge.guest.comparison.arrays import NotAnArray, Opened, open_array, quoted
from judge.guest.comparison.hints import shape_hint, value_hint
from judge.guest.comparison.phrases import how_many, named, pair, place, return_hint, text, where
from judge.values.dtypes import DEFAULT_TOLERANCE, FLOATS, Tolerance
from judge.values.wire import Array

if TYPE_CHECKING:
    from collections.abc import Iterator

    from judge.guest.comparison.arrays import NDArray
    from judge.guest.comparison.comparer import Detail


_BLOCK = 1 << 14  # elements


class Wrong(NamedTuple):
    """The first thing that is wrong with an answer."""

    detail: Detail | None
    message: str


class Rules(NamedTuple):
    """The tolerance (rtol, atol) of each dtype, and whether gradients are compared: they have their input's dtype."""

    tolerance: Tolerance
    of_gradient: bool

    @classmethod
    def with_overrides(cls, tolerance: Tolerance, *, of_gradient: bool) -> Rules:
        return cls({**DEFAULT_TOLERANCE, **tolerance}, of_gradient)


def first_wrong(expected: Any, actual: Any, rules: Rules) -> Wrong | None:
    """Return the first fault of ``actual``, or None. Recursion goes as deep as ``expected``, which is our own."""
    if isinstance(expected, (list, tuple)):
        return _wrong_sequence(expected, actual, rules)
    if isinstance(expected, dict):
        return _wrong_dict(expected, actual, rules)
    if isinstance(expected, (Array, bool, int, float)):
        return _wrong_array(expected, actual, rules)
    if type(actual) is type(expected) and actual == expected:
        return None
    return Wrong(None, f"returned {named(actual)} where {named(expected)} is expected")


def narrowed(expected: Any) -> Any:
    """Return ``expected`` with each float64 array in float32, to which PyTorch promotes integers."""
    if isinstance(expected, list):
        return [narrowed(item) for item in expected]
    if isinstance(expected, Array) and expected.dtype == "float64":
        return Array("float32", expected.shape, np.frombuffer(expected.data, np.float64).astype(np.float32).tobytes())
    return expected


def _wrong_sequence(expected: list[Any] | tuple[Any, ...], actual: Any, rules: Rules) -> Wrong | None:
    count = len(expected)
    if not isinstance(actual, (list, tuple)):
        return Wrong(None, f"returned {named(actual)} where a tuple of {count} is expected{return_hint(actual)}")
    if len(actual) != count:
        return Wrong(None, f"expected {count} results, got {len(actual)}")
    for index, (one, other) in enumerate(zip(expected, actual, strict=True)):
        found = first_wrong(one, other, rules)
        if found:
            return Wrong(found.detail, f"in result [{index}]: {found.message}")
    return None


def _wrong_dict(expected: dict[Any, Any], actual: Any, rules: Rules) -> Wrong | None:
    if not isinstance(actual, dict):
        return Wrong(None, f"returned {named(actual)} where a dict is expected{return_hint(actual)}")
    for key, one in expected.items():
        if key not in actual:
            return Wrong(None, f"the key {quoted(str(key))} is missing")
        found = first_wrong(one, actual[key], rules)
        if found:
            return Wrong(found.detail, f"in result [{quoted(str(key))}]: {found.message}")
    if len(actual) > len(expected):
        return Wrong(None, f"expected {len(expected)} keys, got {len(actual)}")
    return None


def _wrong_array(expected: Array | bool | int | float, actual: Any, rules: Rules) -> Wrong | None:
    if not isinstance(actual, (Array, bool, int, float)):
        if actual is None and rules.of_gradient:
            return Wrong(None, "there is none: something on the way is detached, or computed outside the library")
        return Wrong(None, f"returned {named(actual)} where {named(expected)} is expected{return_hint(actual)}")
    if not isinstance(expected, Array) and type(expected) is type(actual) and expected == actual:
        return None  # long lists of plain numbers: numpy costs 20 µs for each
    one = _opened(expected)
    try:
        other = _opened(actual)
    except NotAnArray as error:
        return Wrong(None, f"not an array that can be read: {error}")
    if one.values.shape != other.values.shape:
        message = f"shape: expected {one.values.shape}, got {other.values.shape}"
        return Wrong("shape", message + shape_hint(one.values, other.values, *_tolerance(one, other, rules)))
    if not (one.dtype == other.dtype if rules.of_gradient else _may_answer(one, other)):
        return Wrong("dtype", f"dtype: expected {one.dtype_text}, got {other.dtype_text}")
    if not one.is_float:
        return _wrong_exact(one.values, other.values)
    return _wrong_float(one.values, other.values, *_tolerance(one, other, rules))


def _opened(value: Array | bool | int | float) -> Opened:
    if isinstance(value, Array):
        return open_array(value)
    if isinstance(value, bool):
        return Opened("bool", np.asarray(value), of_python=True)
    if isinstance(value, float):
        return Opened("float64", np.asarray(value), of_python=True)
    if -(1 << 63) <= value < 1 << 63:
        return Opened("int64", np.asarray(value), of_python=True)
    return Opened("int", np.asarray(value, object), of_python=True)  # of any size: compared exactly, as Python does


def _may_answer(one: Opened, other: Opened) -> bool:
    """Return whether the answer's dtype is admissible. Shapes are known to be the same."""
    if one.dtype == other.dtype:
        return True
    if "bool" in (one.dtype, other.dtype):
        return False
    if one.is_float:
        return other.of_python or (other.is_float and one.of_python)
    return (one.of_python or other.of_python) and not other.is_float


def _tolerance(one: Opened, other: Opened, rules: Rules) -> tuple[float, float]:
    """Return (rtol, atol) of the expected dtype.

    Where a Python number is expected, an answer that is not in float64 has at least the tolerance of float32.
    """
    names = {one.dtype}
    if one.of_python and other.is_float and other.dtype != "float64":
        names.add("float32")  # no dtype is asked for, but half precision is not enough
    pairs = [rules.tolerance[name] for name in names & FLOATS] or [(0.0, 0.0)]
    return max(rtol for rtol, _ in pairs), max(atol for _, atol in pairs)


def _wrong_exact(expected: NDArray, actual: NDArray) -> Wrong | None:
    differ = np.not_equal(expected, actual)
    count = int(np.count_nonzero(differ))
    if not count:
        return None
    at = _first(differ)
    message = f"value: {where(at, 'first ')}expected {text(expected[at])}, got {text(actual[at])}"
    return Wrong("value", message + how_many(count, differ.size) + value_hint(expected, actual, 0.0, 0.0))


@np.errstate(all="ignore")
def _wrong_float(expected: NDArray, actual: NDArray, rtol: float, atol: float) -> Wrong | None:
    if _near_by_blocks(expected, actual, rtol, atol):
        return None
    one, other = np.asarray(expected, np.float64), np.asarray(_as_float(actual), np.float64)
    strange = _wrong_nan(one, other) or _wrong_infinity(one, other)
    if strange:
        return strange
    off = np.abs(other - one)
    allowed = atol + rtol * np.abs(one)
    differ = ~(off <= allowed) & (one != other) & ~np.isnan(one)  # infinities and NaN are in their places by now
    count = int(np.count_nonzero(differ))
    if not count:
        return None
    excess = np.where(differ, off - allowed, -np.inf)
    at = _first(excess == excess.max())
    shown = pair(float(one[at]), float(other[at]))
    message = f"value: {where(at, 'worst ')}expected {shown[0]}, got {shown[1]}"
    message += f" (off by {off[at]:.3g}, allowed {allowed[at]:.2g})"
    return Wrong("value", message + how_many(count, differ.size) + value_hint(one, other, rtol, atol))


def _near_by_blocks(expected: NDArray, actual: NDArray, rtol: float, atol: float) -> bool:
    """Return whether large arrays agree everywhere; False also where that is left to the full comparison.

    Intermediate results of a whole large array would cost more in fresh memory than the comparison itself. Those of a
    block stay in the processor's cache.
    """
    if expected.size <= _BLOCK:
        return False
    flat = zip(_blocks(expected), _blocks(actual), strict=True)
    return all(_near(np.asarray(one, np.float64), np.asarray(other, np.float64), rtol, atol) for one, other in flat)


def _blocks(values: NDArray) -> Iterator[NDArray]:
    flat = values.reshape(-1)
    return (flat[start : start + _BLOCK] for start in range(0, flat.size, _BLOCK))


def _near(expected: NDArray, actual: NDArray, rtol: float, atol: float) -> bool:
    """Return whether all values are within the tolerance, with NaN and infinities in the same places."""
    allowed = np.abs(expected)
    allowed *= rtol
    allowed += atol
    near = np.abs(actual - expected) <= allowed
    near &= np.isfinite(expected)  # an infinite value allows everything
    if near.all():
        return True
    return bool((near | (expected == actual) | (np.isnan(expected) & np.isnan(actual))).all())


def _as_float(values: NDArray) -> NDArray:
    """Return the values as float64; a Python integer beyond the range of floats becomes infinite."""
    try:
        return values.astype(np.float64)
    except OverflowError:
        return np.asarray(np.inf if values.item() > 0 else -np.inf)


def _wrong_nan(expected: NDArray, actual: NDArray) -> Wrong | None:
    differ = np.isnan(expected) != np.isnan(actual)
    count = int(np.count_nonzero(differ))
    if not count:
        return None
    at = _first(differ)
    message = f"{text(actual[at])}{place(at)} where {text(expected[at])} is expected"
    return Wrong("nan", message + how_many(count, differ.size))


def _wrong_infinity(expected: NDArray, actual: NDArray) -> Wrong | None:
    differ = (np.isinf(expected) | np.isinf(actual)) & (expected != actual)
    count = int(np.count_nonzero(differ))
    if not count:
        return None
    at = _first(differ)
    message = f"value: {text(actual[at])}{place(at)} where {text(expected[at])} is expected"
    hint = ": an overflow?" if np.isinf(actual[at]) and np.isfinite(expected[at]) else ""
    return Wrong("value", message + how_many(count, differ.size) + hint)


def _first(differ: NDArray) -> tuple[int, ...]:
    return tuple(int(part) for part in np.unravel_index(int(np.argmax(differ)), differ.shape))
