"""Accept the same value only: ``1``, ``1.0``, ``True`` and ``"1"`` differ; NaN equals NaN, and -0.0 equals 0.0."""

from __future__ import annotations

from judge.checkers.difference import describe, first_difference
from judge.checkers.multiset import MANY, surplus
from judge.checkers.result import ACCEPTED, CheckResult
from judge.models import Check
from judge.text.phrases import NOTHING, Phrase, joined, phrase


def check_exact(expected: object, actual: object, check: Check) -> CheckResult:
    """Accept only a value of the same type that is equal."""
    difference = first_difference(expected, actual, same_leaf)
    if difference is None:
        return ACCEPTED
    reason = joined(describe(difference, same_leaf), _order_hint(expected, actual))
    return CheckResult(False, None, reason)


def same_leaf(expected: object, actual: object) -> bool:
    """Return whether two scalars have the same type and value. An ``Opaque`` equals nothing."""
    if type(expected) is not type(actual):
        return False
    return expected == actual or (expected != expected and actual != actual and isinstance(expected, float))


def _order_hint(expected: object, actual: object) -> Phrase:
    if not (isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual)):
        return NOTHING
    if len(expected) + len(actual) > MANY:
        return NOTHING
    apart = surplus(expected, actual, list)
    if apart.missing or apart.too_many:
        return NOTHING
    return phrase("; the elements are right, their order is not")
