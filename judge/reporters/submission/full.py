"""A failing case with nothing cut off: every argument, and the two answers as a diff of their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from judge.models import CaseResult, Failure
from judge.reporters.submission.view import View
from judge.text.clean import Tone, clean, clean_line, paint, wrap

_PARTS = re.compile(r"[^,\n]*(?:, |,?\n|,)?")


def full_case(case: CaseResult | None, failure: Failure, view: View) -> list[str]:
    """Return all lines about one case."""
    return list(_lines(case, failure, view))


def _lines(case: CaseResult | None, failure: Failure, view: View) -> Iterator[str]:
    yield paint(clean_line(failure.id, 80), "strong", view.colour)
    yield from _titled(view.say("tests"), clean(failure.why), view)
    for name, text in zip(view.argument_names(len(failure.input)), failure.input, strict=True):
        yield from _titled(clean_line(name, 40), clean(text), view)
    if failure.expected and failure.actual:
        yield "- " + view.say("expected") + "  + " + view.say("got")
        yield from _diff(clean(failure.expected), clean(failure.actual), view)
    else:
        yield from _titled(view.say("expected"), clean(failure.expected), view)
        yield from _titled(view.say("got"), clean(failure.actual), view)
    if case is not None:
        yield from _titled(view.say("reason"), clean(case.message), view)
    yield from _titled(view.say("printed"), clean(failure.stdout), view)
    yield from _titled(view.say("traceback"), clean(failure.traceback), view)


def _titled(title: str, text: str, view: View) -> Iterator[str]:
    if text:
        yield title
        for line in text.rstrip("\n").split("\n"):
            yield from _indented(line, "    ", view)


def _indented(line: str, mark: str, view: View) -> Iterator[str]:
    for part in wrap(line, view.width - 4):
        yield (mark + part).rstrip()


def _diff(expected: str, actual: str, view: View) -> Iterator[str]:
    """Yield both answers as one text; what only one of them has is marked."""
    left, right = _parts(expected), _parts(actual)
    for kind, start, end, other_start, other_end in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from _run(left[start:end], "    ", None, view)
        else:
            yield from _run(left[start:end], "  - ", "good", view)
            yield from _run(right[other_start:other_end], "  + ", "bad", view)


def _parts(text: str) -> list[str]:
    return [part for part in _PARTS.findall(text) if part]


def _run(parts: list[str], mark: str, tone: Tone | None, view: View) -> Iterator[str]:
    for line in "".join(parts).rstrip("\n").split("\n") if parts else ():
        for shown in _indented(line, mark, view):
            yield paint(shown, tone, view.colour) if tone else shown
