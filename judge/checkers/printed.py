"""Compare printed text: by its tokens, or line by line."""

from __future__ import annotations

from collections.abc import Callable
from operator import eq

from judge.checkers.result import ACCEPTED, CheckResult, wrong
from judge.models import Check
from judge.text.phrases import NOTHING, Phrase, joined, phrase
from judge.values.render import shorten

SameToken = Callable[[str, str], bool]  # an expected token, and the one in its place

_SHOWN = 80
_BYTE_ORDER_MARK = "\ufeff"
_EXACT_DIGITS = 15  # of a number, which another one of that length does not equal by rounding


def check_tokens(expected: object, actual: object, check: Check) -> CheckResult:
    """Accept the same words in the same order; white space only separates them.

    An answer that is right but is laid out differently is accepted with a remark.
    """
    if not (isinstance(expected, str) and isinstance(actual, str)):
        return _no_text(actual)
    if same_tokens(expected, actual):
        return ACCEPTED if expected == actual else CheckResult(True, None, _presentation(expected, actual))
    return CheckResult(False, None, first_wrong_line(expected, actual))


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


def same_tokens(expected: str, actual: str, same: SameToken = eq) -> bool:
    """Return whether two texts have equally many tokens, all of which are the same."""
    ours, theirs = expected.split(), actual.split()
    return len(ours) == len(theirs) and all(map(same, ours, theirs))


def _token_hint(expected: str, actual: str) -> Phrase:
    """Return what a wrong word has in common with the expected one."""
    if actual.strip(_BYTE_ORDER_MARK) == expected:
        return phrase("; the output has a byte order mark, a character that is not visible")
    if actual.casefold() == expected.casefold():
        return phrase("; only upper and lower case differ")
    if max(len(expected), len(actual)) <= _EXACT_DIGITS and _number(expected) == _number(actual) is not None:
        return phrase("; the numbers are equal, but must be written like this")
    return NOTHING


def _number(token: str) -> float | None:
    try:
        return float(token)
    except ValueError:
        return None


def _wrong_line(number: int, expected: str, actual: str) -> Phrase:
    return phrase(
        "line {line}: expected {expected}, got {actual}",
        line=number,
        expected=_quoted(expected),
        actual=_quoted(actual),
    )


def first_wrong_line(expected: str, actual: str, same: SameToken = eq) -> Phrase:
    """Return on which line of the expected text the answer first differs, and how."""
    if not actual.strip():
        return phrase("nothing was printed; a program has to call its functions and print the answer")
    theirs = iter(actual.split())
    for number, line in enumerate(expected.splitlines(), start=1):
        for wanted in line.split():
            given = next(theirs, None)
            if given is None:
                return phrase(
                    "line {line}: expected {expected}, but the output ends there", line=number, expected=_quoted(wanted)
                )
            if not same(wanted, given):
                return joined(_wrong_line(number, wanted, given), _token_hint(wanted, given))
    return phrase("the output continues after the expected end, with {actual}", actual=_quoted(next(theirs, "")))


def _presentation(expected: str, actual: str) -> Phrase:
    """Return how the layout of a right answer differs."""
    ours, theirs = expected.split("\n"), actual.split("\n")
    for number, (wanted, given) in enumerate(zip(ours, theirs, strict=False), start=1):
        if wanted == given:
            continue
        if wanted.rstrip() == given.rstrip():
            return phrase("right except for spaces at the end of line {line}", line=number)
        if wanted.split() == given.split():
            return phrase("right except for the spaces on line {line}", line=number)
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
