"""Accept array answers that are right beyond doubt, without a comparer and without NumPy."""

from __future__ import annotations

from judge.checkers.arrays import Tolerances, surely_near
from judge.guest.comparison.comparer import CompareRequest
from judge.values import wire
from judge.values.dtypes import DEFAULT_TOLERANCE

_FEW_BYTES = 1 << 16


def surely_right(request: CompareRequest) -> bool:
    """Return whether no comparer is needed to accept. An ``Opaque`` stands for no answer and is never right."""
    if request.default_float != "float64":
        return False
    if len(request.actual) > _FEW_BYTES:
        return wire.same(request.actual, request.expected) and not _holds_opaque(wire.unpack(request.expected))
    expected = wire.unpack(request.expected)
    if request.actual == request.expected:
        return not _holds_opaque(expected)
    try:
        actual = wire.unpack(request.actual)
    except wire.WireError:
        return False
    return surely_near(expected, actual, _tolerances(request))


def _tolerances(request: CompareRequest) -> Tolerances:
    """Return the tolerance of equal dtypes; a comparer decides about others."""
    table = {**DEFAULT_TOLERANCE, **request.tolerance}
    return lambda expected, actual: table.get(expected, (0.0, 0.0)) if expected == actual else None


def _holds_opaque(value: object) -> bool:
    return any(map(_holds_opaque, value)) if isinstance(value, list) else isinstance(value, wire.Opaque)
