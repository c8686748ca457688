"""Accept the same structure with numbers within a tolerance."""

from __future__ import annotations

import math
from typing import TypeGuard

from judge.checkers.difference import describe, expected_got, first_difference, place_text
from judge.checkers.exact import same_leaf as exactly
from judge.checkers.printed import first_wrong_line, same_tokens
from judge.checkers.result import ACCEPTED, CheckResult
from judge.models import Check
from judge.text.phrases import NOTHING, Phrase, joined, phrase
from judge.values.render import shorten


def check_float(expected: object, actual: object, check: Check) -> CheckResult:
    """Accept numbers within ``check.rtol`` and ``check.atol``; compare everything else exactly.

    Two texts are what programs printed: their words are compared, numbers among them with the tolerance.
    """
    if isinstance(expected, str) and isinstance(actual, str):
        return _check_texts(expected, actual, check)

    def same_leaf(wanted: object, given: object) -> bool:
        if _is_number(wanted) and _is_number(given):
            return close(wanted, given, check.rtol, check.atol)
        return exactly(wanted, given)

    difference = first_difference(expected, actual, same_leaf)
    if difference is None:
        return ACCEPTED
    place, wanted, given = difference
    if not (_is_number(wanted) and _is_number(given)):
        return CheckResult(False, None, describe(difference, same_leaf))
    values = joined(expected_got(shorten(wanted, 80), shorten(given, 80)), _how_far(wanted, given, check))
    reason = phrase("at {place}: {fault}", place=place_text(place), fault=values) if place else values
    return CheckResult(False, None, reason)


def _check_texts(expected: str, actual: str, check: Check) -> CheckResult:
    def same(wanted: str, given: str) -> bool:
        if wanted == given or "_" in given:  # Python reads 1_0 as a number
            return wanted == given
        try:
            return close(float(wanted), float(given), check.rtol, check.atol)
        except ValueError:
            return False

    if same_tokens(expected, actual, same):
        return ACCEPTED
    return CheckResult(False, None, first_wrong_line(expected, actual, same))


def close(expected: int | float, actual: int | float, rtol: float, atol: float) -> bool:
    """Return whether ``|actual - expected| <= atol + rtol * |expected|``. NaN and infinities are close to
    themselves."""
    if expected == actual:
        return True
    try:
        if not (math.isfinite(expected) and math.isfinite(actual)):
            return math.isnan(expected) and math.isnan(actual)
        return abs(actual - expected) <= atol + rtol * abs(expected)
    except OverflowError:  # an integer beyond the range of floats: only an equal one is close
        return False


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _how_far(expected: int | float, actual: int | float, check: Check) -> Phrase:
    try:
        off = abs(actual - expected)
        allowed = check.atol + check.rtol * abs(expected)
        if not math.isfinite(off):
            return NOTHING
        return phrase(" (off by {off}, allowed {allowed})", off=f"{off:.3g}", allowed=f"{allowed:.3g}")
    except OverflowError:
        return NOTHING
