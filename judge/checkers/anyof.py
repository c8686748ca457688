"""Accept any one of several right answers."""

from __future__ import annotations

from judge.checkers.difference import first_difference
from judge.checkers.exact import check_exact, same_leaf
from judge.checkers.result import ACCEPTED, CheckResult, wrong
from judge.errors import PackageError
from judge.models import Check
from judge.values.render import shorten


def check_any_of(expected: object, actual: object, check: Check) -> CheckResult:
    """Accept an answer that equals one of those in ``expected``. Raises ``PackageError`` if it lists none."""
    if not isinstance(expected, (list, tuple)) or not expected:
        raise PackageError(
            'check "any-of": expected must be a list of the accepted answers, not {expected}; '
            "write the answers into a list",
            expected=shorten(expected, 60),
        )
    first = check_exact(expected[0], actual, check)
    if first.ok or any(first_difference(answer, actual, same_leaf) is None for answer in expected[1:]):
        return ACCEPTED
    if len(expected) == 1:
        return first
    return wrong(
        "{actual} is none of the {count} accepted answers; against the first, {expected}: {fault}",
        actual=shorten(actual, 80),
        count=len(expected),
        expected=shorten(expected[0], 80),
        fault=first.reason,
    )
