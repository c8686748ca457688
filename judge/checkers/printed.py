"""Compare printed text: by its tokens, or line by line."""

from __future__ import annotations

from judge.checkers.floats import close
from judge.checkers.result import ACCEPTED, CheckResult, wrong
from judge.models import Check
from judge.text.phrases import NOTHING, Phrase, joined, phrase
from judge.values.render import shorten

_SHOWN = 80


def check_tokens(expected: object, actual: object, check: Check) -> CheckResult:
    """Accept the same words in the same order; white space only separates them.

    An answer that is right but is laid out differently is accepted with a remark.
    """
    if not (isinstance(expected, str) and isinstance(actual, str)):
        return _no_text(actual)
    if _same_tokens(expected.split(), actual.split(), None):
        return ACCEPTED if expected == actual else CheckResult(True, None, _presentation(expected, actual))
    return CheckResult(False, None, _first_wrong_line(expected, actual, None))


def check_float_tokens(expected: str, actual: str, check: Check) -> CheckResult:
    """Accept the same words, numbers within ``check.rtol`` and ``check.atol``."""
    if _same_tokens(expected.split(), actual.split(), check):
        return ACCEPTED
    return CheckResult(False, None, _first_wrong_line(expected, actual, check))


def check_lines(expected: object, actual: object, check: Check) -> CheckResult:
    """Accept the same lines. White space at the end of a line and empty lines at the end of the text do not count."""
    if not (isinstance(expected, str) and isinstance(actual, str)):
        return _no_text(actual)
    ours, theirs = _lines(expected), _lines(actual)
    if ours == theirs:
        return ACCEPTED if expected == actual else CheckResult(True, None, _presentation(expected, actual))
    place = next((index for index, pair in enumerate(zip(ours, theirs, strict=False)) if pair[0] != pair[1]), None)
    if place is None:
        return wrong("expected {expected} lines, got {actual}", expected=len(ours), actual=len(theirs))
    only_spaces = ours[place].split() == theirs[place].split()
    hint = phrase("; only the spaces differ") if only_spaces else NOTHING
    return CheckResult(False, None, joined(_wrong_line(place + 1, ours[place], theirs[place]), hint))


def _same_tokens(expected: list[str], actual: list[str], check: Check | None) -> bool:
    return len(expected) == len(actual) and all(
        _same(one, other, check) for one, other in zip(expected, actual, strict=True)
    )


def _same(expected: str, actual: str, check: Check | None) -> bool:
    if expected == actual:
        return True
    if check is None:
        return False
    try:
        return close(float(expected), float(actual), check.rtol, check.atol)
    except ValueError:
        return False


def _wrong_line(number: int, expected: str, actual: str) -> Phrase:
    return phrase(
        "line {line}: expected {expected}, got {actual}",
        line=number,
        expected=_quoted(expected),
        actual=_quoted(actual),
    )


def _first_wrong_line(expected: str, actual: str, check: Check | None) -> Phrase:
    """Return on which line of the expected text the answer first differs, and how."""
    if not actual.strip():
        return phrase("nothing was printed; a program has to call its functions and print the answer")
    theirs = iter(actual.split())
    for number, line in enumerate(expected.splitlines(), start=1):
        for one in line.split():
            other = next(theirs, None)
            if other is None:
                return phrase(
                    "line {line}: expected {expected}, but the output ends there", line=number, expected=_quoted(one)
                )
            if not _same(one, other, check):
                return _wrong_line(number, one, other)
    return phrase("the output continues after the expected end, with {actual}", actual=_quoted(next(theirs, "")))


def _presentation(expected: str, actual: str) -> Phrase:
    """Return how the layout of a right answer differs."""
    ours, theirs = expected.split("\n"), actual.split("\n")
    for number, (one, other) in enumerate(zip(ours, theirs, strict=False), start=1):
        if one != other and one.rstrip() == other.rstrip():
            return phrase("right except for spaces at the end of line {line}", line=number)
        if one.split() == other.split() and one != other:
            return phrase("right except for the spaces on line {line}", line=number)
        if one != other:
            return phrase("right except for the line breaks, from line {line} on", line=number)
    if actual == expected.removesuffix("\n"):
        return phrase("right except that the last line has no line break")
    return phrase("right except for empty lines at the end")


def _lines(text: str) -> list[str]:
    lines = [line.rstrip() for line in text.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _quoted(text: str) -> str:
    return shorten(text, _SHOWN)


def _no_text(actual: object) -> CheckResult:
    return wrong("expected text, got {actual}", actual=shorten(actual, _SHOWN))
