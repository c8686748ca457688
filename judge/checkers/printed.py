"""Compare printed text: by its tokens, or line by line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain
from operator import eq

from judge.checkers.result import ACCEPTED, CheckResult, wrong
from judge.models import Check
from judge.text.phrases import NOTHING, Phrase, joined, phrase
from judge.values.render import shorten

SameToken = Callable[[str, str], bool]  # an expected token, and the one in its place

_SHOWN = 80
_PIECE = 1 << 20  # characters
_SPACE, _LINE_BREAK = re.compile(r"\s"), re.compile(r"\n")
_END = ("",)  # stands for the end of a text and equals no token
_BYTE_ORDER_MARK = "\ufeff"
_EXACT_DIGITS = 15  # two different numbers with so many digits are different floats


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
    ours, theirs = expected.rstrip(), actual.rstrip()
    for number, (wanted, given) in enumerate(zip(_lines(ours), _lines(theirs), strict=False), start=1):
        if wanted.rstrip() != given.rstrip():
            hint = phrase("; only the spaces differ") if same_tokens(wanted, given) else NOTHING
            return CheckResult(False, None, joined(_wrong_line(number, wanted.rstrip(), given.rstrip()), hint))
    wanted_count, given_count = (text.count("\n") + bool(text) for text in (ours, theirs))
    if wanted_count != given_count:
        return wrong("expected {expected} lines, got {actual}", expected=wanted_count, actual=given_count)
    return ACCEPTED if expected == actual else CheckResult(True, None, _presentation(expected, actual))


def same_tokens(expected: str, actual: str, same: SameToken = eq) -> bool:
    """Return whether two texts have equally many tokens, all of which are the same."""
    return all(map(same, chain(_tokens(expected), _END), chain(_tokens(actual), _END)))


def _token_hint(expected: str, actual: str) -> Phrase:
    """Return what a wrong word has in common with the expected one."""
    if max(len(expected), len(actual)) > _PIECE:
        return NOTHING
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
    theirs = _tokens(actual)
    for number, line in enumerate(_lines(expected), start=1):
        for wanted in _tokens(line):
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
    for number, (wanted, given) in enumerate(zip(_lines(expected), _lines(actual), strict=False), start=1):
        if wanted == given:
            continue
        if wanted.rstrip() == given.rstrip():
            return phrase("right except for spaces at the end of line {line}", line=number)
        if same_tokens(wanted, given):
            return phrase("right except for the spaces on line {line}", line=number)
        return phrase("right except for the line breaks, from line {line} on", line=number)
    if actual == expected.removesuffix("\n"):
        return phrase("right except that the last line has no line break")
    return phrase("right except for empty lines at the end")


def _tokens(text: str) -> Iterator[str]:
    return chain.from_iterable(map(str.split, _pieces(text, _SPACE)))


def _lines(text: str) -> Iterator[str]:
    """Yield the lines, each without its line break."""
    return chain.from_iterable(piece.split("\n") for piece in _pieces(text, _LINE_BREAK))


def _pieces(text: str, end: re.Pattern[str]) -> Iterator[str]:
    """Yield the text in pieces, without the separators between them. Lists of all words would take much memory."""
    at = 0
    while len(text) - at > _PIECE and (found := end.search(text, at + _PIECE)):
        yield text[at : found.start()]
        at = found.end()
    yield text[at:] if at else text


def _quoted(text: str) -> str:
    return shorten(text, _SHOWN)


def _no_text(actual: object) -> CheckResult:
    return wrong("expected text, got {actual}", actual=shorten(actual, _SHOWN))
