"""Accept array answers that are right beyond doubt, without a comparer and without NumPy."""

from __future__ import annotations

from judge.checkers.arrays import surely_near
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
    table = {**DEFAULT_TOLERANCE, **request.tolerance}
    # A comparer decides about arrays of different dtypes.
    return surely_near(expected, actual, lambda one, other: table.get(one, (0.0, 0.0)) if one == other else None)


def _holds_opaque(value: object) -> bool:
    return any(map(_holds_opaque, value)) if isinstance(value, list) else isinstance(value, wire.Opaque)
