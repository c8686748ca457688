"""The rules of the check ``array``: structure, shape, dtype, NaN, infinities, values, in this order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from judge.guest.comparison.arrays import DecodedArray, NotAnArray, decode_array
from judge.guest.comparison.blocks import near_by_blocks
from judge.guest.comparison.hints import shape_hint, value_hint
from judge.guest.comparison.phrases import (
    first_place,
    gradient_name,
    how_many,
    missing_key,
    named,
    no_gradient,
    number_text,
    pair,
    place,
    return_hint,
    unexpected_key,
    worst_place,
)
from judge.models import Detail
from judge.text.phrases import NOTHING, Phrase, joined, phrase
from judge.values.dtypes import DEFAULT_TOLERANCE, FLOATS, GRADIENT_TOLERANCE, Tolerance
from judge.values.render import Place, in_result
from judge.values.wire import Array

if TYPE_CHECKING:
    from judge.guest.comparison.arrays import NDArray


class Wrong(NamedTuple):
    """The first thing that is wrong with an answer."""

    detail: Detail | None
    reason: Phrase
    place: Place = ()
    gradient_of: Phrase = NOTHING  # the input or parameter whose gradient is wrong, if one is

    def inside(self, step: int | str) -> Wrong:
        """Return the same fault, one container further out, in which it is at ``step``."""
        return self._replace(place=(step, *self.place))

    def placed(self) -> Phrase:
        """Return the reason with the place before it."""
        if self.gradient_of:
            return phrase("in the gradient of {name}: {fault}", name=self.gradient_of, fault=self.reason)
        return in_result(self.place, self.reason)


class Rules(NamedTuple):
    """The tolerance (rtol, atol) of each dtype, and whether gradients are compared."""

    tolerance: Tolerance
    of_gradient: bool

    @classmethod
    def with_overrides(cls, tolerance: Tolerance, *, of_gradient: bool) -> Rules:
        """Return the default tolerances, replaced by those in ``tolerance``."""
        return cls({**DEFAULT_TOLERANCE, **tolerance}, of_gradient)


def first_wrong(expected: Any, actual: Any, rules: Rules, names: Sequence[str] = ()) -> Wrong | None:
    """Return the first fault of ``actual``, or None. Recursion goes as deep as ``expected``, which is our own.

    ``names`` name the elements of a sequence in the message; elements without a name have their index.
    """
    if isinstance(expected, (list, tuple)):
        return _wrong_sequence(expected, actual, rules, names)
    if isinstance(expected, dict):
        return _wrong_dict(expected, actual, rules)
    if isinstance(expected, (Array, bool, int, float)):
        return _wrong_array(expected, actual, rules)
    if type(actual) is type(expected) and actual == expected:
        return None
    return Wrong(None, _returned(actual, named(expected), NOTHING))


def _returned(actual: Any, expected: Phrase, hint: Phrase) -> Phrase:
    return phrase(
        "returned {actual} where {expected} is expected{hint}", actual=named(actual), expected=expected, hint=hint
    )


def _wrong_sequence(expected: Sequence[Any], actual: Any, rules: Rules, names: Sequence[str]) -> Wrong | None:
    count = len(expected)
    if not isinstance(actual, (list, tuple)):
        return Wrong(None, _returned(actual, phrase("a tuple of {count}", count=count), return_hint(actual)))
    if len(actual) != count:
        return Wrong(None, phrase("expected {expected} results, got {actual}", expected=count, actual=len(actual)))
    for index, (wanted, given) in enumerate(zip(expected, actual, strict=True)):
        wrong = first_wrong(wanted, given, rules)
        if wrong:
            if index < len(names):
                return Wrong(wrong.detail, wrong.placed(), gradient_of=gradient_name(names[index]))
            if rules.of_gradient and isinstance(wanted, dict):
                return wrong  # the gradients of a module have their own names
            return wrong.inside(index)
    return None


def _wrong_dict(expected: dict[Any, Any], actual: Any, rules: Rules) -> Wrong | None:
    if not isinstance(actual, dict):
        return Wrong(None, _returned(actual, phrase("a dict"), return_hint(actual)))
    for key, wanted in expected.items():
        if key not in actual:
            return Wrong(None, missing_key(str(key), of_gradient=rules.of_gradient))
        wrong = first_wrong(wanted, actual[key], rules)
        if wrong and rules.of_gradient:
            return Wrong(wrong.detail, wrong.placed(), gradient_of=gradient_name(str(key)))
        if wrong:
            return wrong.inside(str(key))
    extra = next((key for key in actual if key not in expected), None)
    if extra is not None:
        return Wrong(None, unexpected_key(str(extra), of_gradient=rules.of_gradient))
    return None


def _wrong_array(expected: Array | bool | int | float, actual: Any, rules: Rules) -> Wrong | None:
    if not isinstance(actual, (Array, bool, int, float)):
        if actual is None and rules.of_gradient:
            return Wrong(None, no_gradient())
        return Wrong(None, _returned(actual, named(expected), return_hint(actual)))
    if not isinstance(expected, Array) and type(expected) is type(actual) and expected == actual:
        return None  # a list may hold many numbers, and NumPy takes 20 µs for each
    wanted = _opened(expected)
    try:
        given = _opened(actual)
    except NotAnArray as error:
        return Wrong(None, phrase("not an array that can be read: {error}", error=error))
    if wanted.values.shape != given.values.shape:
        shapes = phrase(
            "shape: expected {expected}, got {actual}", expected=wanted.values.shape, actual=given.values.shape
        )
        hint = shape_hint(wanted.values, given.values, *_tolerance(wanted, given, rules))
        return Wrong("shape", joined(shapes, hint))
    if not (wanted.dtype == given.dtype if rules.of_gradient else _may_answer(wanted, given)):
        return Wrong(
            "dtype",
            phrase("dtype: expected {expected}, got {actual}", expected=wanted.dtype_text, actual=given.dtype_text),
        )
    vanished = rules.of_gradient and bool(wanted.values.any()) and not given.values.any()
    if rules.of_gradient and wanted.dtype not in GRADIENT_TOLERANCE:
        return Wrong(None, no_gradient()) if vanished else None
    if not wanted.is_float:
        return _wrong_exact(wanted.values, given.values)
    wrong = _wrong_float(wanted.values, given.values, *_tolerance(wanted, given, rules))
    return Wrong(None, no_gradient()) if wrong and vanished else wrong


def _opened(value: Array | bool | int | float) -> DecodedArray:
    if isinstance(value, Array):
        return decode_array(value)
    if isinstance(value, bool):
        return DecodedArray("bool", np.asarray(value), of_python=True)
    if isinstance(value, float):
        return DecodedArray("float64", np.asarray(value), of_python=True)
    if -(1 << 63) <= value < 1 << 63:
        return DecodedArray("int64", np.asarray(value), of_python=True)
    # An integer of any size is compared exactly, as in Python.
    return DecodedArray("int", np.asarray(value, object), of_python=True)


def _may_answer(wanted: DecodedArray, given: DecodedArray) -> bool:
    """Return whether the answer's dtype is admissible. Shapes are known to be the same."""
    if wanted.dtype == given.dtype:
        return True
    if "bool" in (wanted.dtype, given.dtype):
        return False
    if wanted.is_float:
        return given.of_python or (given.is_float and wanted.of_python)
    return (wanted.of_python or given.of_python) and not given.is_float


def _tolerance(wanted: DecodedArray, given: DecodedArray, rules: Rules) -> tuple[float, float]:
    """Return (rtol, atol) of the expected dtype.

    Where a Python number is expected, an answer that is not in float64 has at least the tolerance of float32.
    """
    names = {wanted.dtype}
    if wanted.of_python and given.is_float and given.dtype != "float64":
        names.add("float32")  # any floating dtype is accepted, but not the tolerance of half precision
    pairs = [rules.tolerance[name] for name in names & FLOATS] or [(0.0, 0.0)]
    return max(rtol for rtol, _ in pairs), max(atol for _, atol in pairs)


def _wrong_exact(expected: NDArray, actual: NDArray) -> Wrong | None:
    differ = np.not_equal(expected, actual)
    count = int(np.count_nonzero(differ))
    if not count:
        return None
    at = _first(differ)
    values = _values(first_place(at), number_text(expected[at]), number_text(actual[at]))
    return Wrong("value", joined(values, how_many(count, differ.size), value_hint(expected, actual, 0.0, 0.0)))


def _values(where: Phrase, expected: object, actual: object) -> Phrase:
    return phrase("value: {place}expected {expected}, got {actual}", place=where, expected=expected, actual=actual)


@np.errstate(all="ignore")
def _wrong_float(expected: NDArray, actual: NDArray, rtol: float, atol: float) -> Wrong | None:
    if near_by_blocks(expected, actual, rtol, atol):
        return None
    wanted, given = np.asarray(expected, np.float64), np.asarray(_as_float(actual), np.float64)
    strange = _wrong_nan(wanted, given) or _wrong_infinity(wanted, given)
    if strange:
        return strange
    off = np.abs(given - wanted)
    allowed = atol + rtol * np.abs(wanted)
    differ = ~(off <= allowed) & (wanted != given) & ~np.isnan(wanted)  # infinities and NaN have been compared by now
    count = int(np.count_nonzero(differ))
    if not count:
        return None
    excess = np.where(differ, off - allowed, -np.inf)
    at = _first(excess == excess.max())
    shown = pair(float(wanted[at]), float(given[at]))
    values = _values(worst_place(at), *shown)
    distance = phrase(" (off by {off}, allowed {allowed})", off=f"{off[at]:.3g}", allowed=f"{allowed[at]:.2g}")
    hint = value_hint(wanted, given, rtol, atol)
    return Wrong("value", joined(values, distance, how_many(count, differ.size), hint))


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
    return Wrong("nan", joined(_instead(expected, actual, at), how_many(count, differ.size)))


def _instead(expected: NDArray, actual: NDArray, at: tuple[int, ...]) -> Phrase:
    return phrase(
        "{actual}{place} where {expected} is expected",
        actual=number_text(actual[at]),
        place=place(at),
        expected=number_text(expected[at]),
    )


def _wrong_infinity(expected: NDArray, actual: NDArray) -> Wrong | None:
    differ = (np.isinf(expected) | np.isinf(actual)) & (expected != actual)
    count = int(np.count_nonzero(differ))
    if not count:
        return None
    at = _first(differ)
    fault = phrase("value: {fault}", fault=_instead(expected, actual, at))
    overflow = np.isinf(actual[at]) and np.isfinite(expected[at])
    hint = phrase(": an overflow?") if overflow else NOTHING
    return Wrong("value", joined(fault, how_many(count, differ.size), hint))


def _first(differ: NDArray) -> tuple[int, ...]:
    return tuple(int(part) for part in np.unravel_index(int(np.argmax(differ)), differ.shape))
