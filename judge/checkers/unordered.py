"""Accept the same elements in any order, each equally often. With ``inner``, inner lists may be in any order, too."""

from __future__ import annotations

from itertools import chain
from typing import Any

from judge.checkers.canonical import canonical, digests
from judge.checkers.difference import wrong_length
from judge.checkers.exact import check_exact
from judge.checkers.multiset import MANY, surplus, surplus_text
from judge.checkers.result import ACCEPTED, CheckResult, wrong
from judge.models import Check

_SORTABLE: tuple[set[type], ...] = ({int}, {str})


def check_unordered(expected: object, actual: object, check: Check) -> CheckResult:
    """Accept any order of the elements. The reason of a wrong answer names missing and surplus elements."""
    if surely_same(expected, actual, inner=check.inner):
        return ACCEPTED
    arrange = sorted if check.inner else list
    if not (isinstance(expected, (list, tuple)) and isinstance(actual, (list, tuple))):
        same = check.inner and canonical(expected, arrange) == canonical(actual, arrange)
        return ACCEPTED if same else check_exact(expected, actual, check)
    if len(expected) + len(actual) > MANY:
        if len(expected) != len(actual):
            return CheckResult(False, None, wrong_length(len(expected), len(actual)))
        return ACCEPTED if digests(expected, arrange) == digests(actual, arrange) else wrong("the elements differ")
    apart = surplus(expected, actual, arrange)
    if not (apart.missing or apart.too_many):
        return ACCEPTED
    if len(expected) == len(actual):
        return CheckResult(False, None, surplus_text(apart))
    lengths = wrong_length(len(expected), len(actual))
    return wrong("{fault}: {details}", fault=lengths, details=surplus_text(apart))


def surely_same(expected: object, actual: object, *, inner: bool) -> bool:
    """Return True if both are lists of integers, of strings, or of lists of these, and equal up to the order.

    With ``inner``, inner lists may be in any order, too. False means only that they have to be compared
    element by element. Most answers are right, and sorting shows this about ten times as fast.
    """
    if type(expected) is not list or type(actual) is not list or len(expected) != len(actual):
        return False
    kinds = _types(expected) | _types(actual)
    if kinds == {list}:
        kinds = _types(chain.from_iterable(expected)) | _types(chain.from_iterable(actual))
        if inner and kinds in _SORTABLE:
            expected, actual = map(sorted, expected), map(sorted, actual)
    return kinds in _SORTABLE and sorted(expected) == sorted(actual)


def _types(values: Any) -> set[type]:
    return set(map(type, values))
