"""The same elements in any order, repetition counted; with ``inner`` also in the lists inside."""

from __future__ import annotations

from judge.checkers.canonical import canonical
from judge.checkers.describe import count_of_elements
from judge.checkers.exact import check_exact
from judge.checkers.multiset import surplus, surplus_text
from judge.checkers.quick import surely_same
from judge.checkers.result import ACCEPTED, Finding, wrong
from judge.models import Check


def check_unordered(expected: object, actual: object, check: Check) -> Finding:
    """Accept any order of the elements."""
    if surely_same(expected, actual, inner=check.inner):
        return ACCEPTED
    arrange = sorted if check.inner else list
    if not (isinstance(expected, (list, tuple)) and isinstance(actual, (list, tuple))):
        same = check.inner and canonical(expected, arrange) == canonical(actual, arrange)
        return ACCEPTED if same else check_exact(expected, actual, check)
    apart = surplus(expected, actual, arrange)
    if not (apart.missing or apart.too_many):
        return ACCEPTED
    sizes = "" if len(expected) == len(actual) else f"expected {count_of_elements(len(expected))}, got {len(actual)}: "
    return wrong(sizes + surplus_text(apart))
