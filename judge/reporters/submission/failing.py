"""The first failing case as a person reads it: what it tests, the arguments, both answers one above the other.

``full_case`` cuts nothing off, and shows the two answers as a diff of their parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from judge.models import CaseResult, Failure
from judge.reporters.submission.value_lines import differences, value_lines
from judge.reporters.submission.view import View
from judge.text.clean import ELLIPSIS, Tone, clean, clean_line, cut, first_lines, last_lines, pad, paint, width, wrap

STDOUT_LINES, TRACEBACK_LINES, VALUE_LINES, INPUT_LINES, ITEM_LINES = 10, 12, 12, 2, 12
MAX_LABEL, INDENT, GAP = 16, 4, 2
TOKEN_MARKS = frozenset("_.+-'\"\\")


def failing_case(case: CaseResult | None, failure: Failure, view: View) -> list[str]:
    """Return the lines about one case. ``case`` has the message, if there is a case at all."""
    names = [clean_line(name, 40) for name in view.argument_names(len(failure.input))]
    labels = _label_columns([view.say("expected"), *names])
    room = msgspec.structs.replace(view, width=view.width - INDENT - labels - GAP)
    rows = list(_rows(case, failure, names, room))
    return [*_beside(rows, labels), *_blocks(failure, view)]


def labelled(rows: Sequence[tuple[str, list[str]]], view: View) -> list[str]:
    """Return the texts beside their labels, indented, cut to the width of the view."""
    labels = _label_columns([label for label, _ in rows])
    room = view.width - INDENT - labels - GAP
    return _beside([(clean_line(label, 40), [cut(text, room) for text in texts]) for label, texts in rows], labels)


def _label_columns(names: Sequence[str]) -> int:
    return min(MAX_LABEL, max(map(width, names), default=0))


def _beside(rows: Sequence[tuple[str, list[str]]], labels: int) -> list[str]:
    lines = []
    for label, texts in rows:
        for index, text in enumerate(texts):
            head = pad("" if index else cut(label, labels), labels)
            lines.append(f"{' ' * INDENT}{head}{' ' * GAP}{text}".rstrip())
    return lines


def _rows(case: CaseResult | None, failure: Failure, names: list[str], view: View) -> Iterator[tuple[str, list[str]]]:
    """Yield labels and the lines beside them; ``view`` is as wide as these lines may be."""
    if failure.why:
        yield view.say("tests"), wrap(clean_line(failure.why, 400), view.width)
    for index, (name, text) in enumerate(zip(names, failure.input, strict=True)):
        if view.is_itemised(index):
            yield name, _cut_lines(last_lines(clean(text), ITEM_LINES, view.language), view)
        else:
            yield name, _cut_lines(first_lines(clean(text), INPUT_LINES, view.language), view)
    yield from _answers(clean(failure.expected), clean(failure.actual), view)
    if case is not None and case.message:
        yield view.say("reason"), wrap(clean_line(case.message, 1000), view.width)


def _answers(expected: str, actual: str, view: View) -> Iterator[tuple[str, list[str]]]:
    if not expected or not actual:
        for label, text in ((view.say("expected"), expected), (view.say("got"), actual)):
            if text:
                yield label, _cut_lines(first_lines(text, VALUE_LINES, view.language), view)
    elif "\n" in expected or "\n" in actual:
        left, right = expected.split("\n"), actual.split("\n")
        yield view.say("expected"), _marked_lines(left, right, "good", view)
        yield view.say("got"), _marked_lines(right, left, "bad", view)
    else:
        yield from _single_lines(align(expected, actual, view.width), view)


def _single_lines(pair: Aligned, view: View) -> Iterator[tuple[str, list[str]]]:
    if pair.start is None:
        yield view.say("expected"), [pair.expected]
        yield view.say("got"), [pair.actual]
        return
    sides: tuple[tuple[str, str, int, Tone], ...] = (
        (view.say("expected"), pair.expected, pair.ends[0], "good"),
        (view.say("got"), pair.actual, pair.ends[1], "bad"),
    )
    for label, text, end, tone in sides:
        yield label, [text[: pair.start] + paint(text[pair.start : end], tone, view.colour) + text[end:]]
    yield "", [" " * pair.indent + paint("^", "bad", view.colour)]


def _marked_lines(lines: list[str], others: list[str], tone: Tone, view: View) -> list[str]:
    """Return the lines around the first difference; ``>`` marks each that is not the same in the other text."""
    same = [index < len(others) and line == others[index] for index, line in enumerate(lines)]
    skipped = max(0, (same.index(False) if False in same else 0) - VALUE_LINES // 2)
    marked = [("  " if equal else "> ") + line for line, equal in zip(lines, same, strict=True)][skipped:]
    shown = first_lines("\n".join(marked), VALUE_LINES, view.language)
    head = [view.say_count("… {count} line before", "… {count} lines before", skipped)] if skipped else []
    return [paint(line, tone, view.colour and line.startswith(">")) for line in _cut_lines([*head, *shown], view)]


def _blocks(failure: Failure, view: View) -> Iterator[str]:
    yield from printed_block(failure, view)
    if failure.traceback:
        yield from _block(
            view.say("traceback"), last_lines(clean(failure.traceback), TRACEBACK_LINES, view.language), view
        )


def printed_block(case: Failure, view: View) -> Iterator[str]:
    """Yield the last lines of what a solution printed, if it printed anything."""
    if case.stdout:
        lines = last_lines(clean(case.stdout), STDOUT_LINES, view.language, case.lines_before)
        yield from _block(view.printed_title(), lines, view)


def _block(label: str, lines: Sequence[str], view: View) -> Iterator[str]:
    yield " " * INDENT + label
    bar = " " * INDENT + paint("|", "quiet", view.colour)
    for line in lines:
        yield f"{bar} {cut(line, view.width - INDENT - 2)}".rstrip()


def _cut_lines(lines: list[str], view: View) -> list[str]:
    return [cut(line, view.width) for line in lines]


class Aligned(NamedTuple):
    """Two single lines cut alike. ``start`` is the first difference or ``None``; ``ends`` is where each one ends."""

    expected: str
    actual: str
    start: int | None
    ends: tuple[int, int]

    @property
    def indent(self) -> int:
        """The columns before the first difference."""
        return width(self.expected[: self.start or 0])


def first_difference(expected: str, actual: str) -> int | None:
    """Return the index of the first character that differs, moved back to the start of its number or word."""
    if expected == actual:
        return None
    shared = min(len(expected), len(actual))
    index = next((i for i in range(shared) if expected[i] != actual[i]), shared)
    while index and _in_token(expected[index - 1]):
        index -= 1
    return index


def align(expected: str, actual: str, columns: int) -> Aligned:
    """Cut two cleaned lines to ``columns``; both lose the same beginning if the difference is far from it."""
    start = first_difference(expected, actual)
    if start is not None:
        dropped = _dropped(expected, start, columns)
        if dropped:
            expected, actual = ELLIPSIS + expected[dropped:], ELLIPSIS + actual[dropped:]
            start -= dropped - len(ELLIPSIS)
    expected, actual = cut(expected, columns), cut(actual, columns)
    if start is None:
        return Aligned(expected, actual, None, (0, 0))
    return Aligned(expected, actual, start, (_token_end(expected, start), _token_end(actual, start)))


def _dropped(text: str, start: int, columns: int) -> int:
    """Return how many characters to drop, so that the difference is in the first half of the line."""
    if width(text[:start]) < columns * 3 // 4:
        return 0
    kept, room = start, columns // 2
    while kept > 0 and (room := room - width(text[kept - 1])) > 0:
        kept -= 1
    return kept


def _in_token(char: str) -> bool:
    return char.isalnum() or char in TOKEN_MARKS


def _token_end(text: str, start: int) -> int:
    end = start
    while end < len(text) and _in_token(text[end]):
        end += 1
    return max(end, min(start + 1, len(text)))


def full_case(case: CaseResult | None, failure: Failure, view: View) -> Iterator[str]:
    """Yield all lines about one case."""
    yield paint(clean_line(failure.id, 80), "strong", view.colour)
    yield from _titled(view.say("tests"), clean(failure.why), view)
    for name, text in zip(view.argument_names(len(failure.input)), failure.input, strict=True):
        yield from _value(clean_line(name, 40), clean(text), view)
    if failure.expected and failure.actual:
        yield "- " + view.say("expected") + "  + " + view.say("got")
        yield from _diff(clean(failure.expected), clean(failure.actual), view)
    else:
        yield from _value(view.say("expected"), clean(failure.expected), view)
        yield from _value(view.say("got"), clean(failure.actual), view)
    if case is not None:
        yield from _titled(view.say("reason"), clean(case.message), view)
    yield from _titled(view.printed_title(), clean(failure.stdout), view)
    yield from _titled(view.say("traceback"), clean(failure.traceback), view)


def _titled(title: str, text: str, view: View) -> Iterator[str]:
    if text:
        yield title
        for line in text.rstrip("\n").split("\n"):
            yield from _indented(line, "    ", view)


def _value(title: str, text: str, view: View) -> Iterator[str]:
    if text:
        yield title
        yield from ((" " * INDENT + line).rstrip() for line in value_lines(text.rstrip("\n"), view.width - INDENT))


def _indented(line: str, mark: str, view: View) -> Iterator[str]:
    indent = min(len(line) - len(line.lstrip(" ")), view.width // 2)
    for part in wrap(line, view.width - 4 - indent):
        yield (mark + " " * indent + part).rstrip()


def _diff(expected: str, actual: str, view: View) -> Iterator[str]:
    """Yield both answers as one text; the lines that only one of them has are marked."""
    for equal, left, right in differences(expected, actual, view.width - INDENT):
        sides: tuple[tuple[str, Tone | None, list[str]], ...] = (("  - ", "good", left), ("  + ", "bad", right))
        for mark, tone, lines in ((" " * INDENT, None, left),) if equal else sides:
            yield from (paint((mark + line).rstrip(), tone, view.colour) for line in lines)
