"""What ``judge watch`` shows, as lines, and the display without a screen, which prints a block of text per save."""

from __future__ import annotations

import select
import sys
from collections.abc import Sequence
from typing import Protocol

import msgspec

from judge.cli.commands.hint import hint_lines
from judge.cli.support.console import emit, warn
from judge.cli.support.judging import rendered, view_of, view_on
from judge.cli.support.options import Choices
from judge.models import Problem
from judge.reporters import View
from judge.reporters.submission import terminal
from judge.reporters.submission.failing import full_case
from judge.reporters.submission.view import seconds
from judge.text.clean import clean_line, cut, pad, paint, width, wrap
from judge.text.messages import mark
from judge.watch.save_judge import Change, SaveResult

_MAX_IDS = 6


class OutputClosed(Exception):
    """Nobody reads the output any more."""


class Display(Protocol):
    """How the loop shows results to the user."""

    def busy(self, done: int, total: int) -> None:
        """Report that ``done`` of ``total`` cases are judged."""

    def show(self, result: SaveResult) -> None:
        """Show the result of a save."""

    def remark(self, text: str) -> None:
        """Show a remark in one line."""

    def hint(self, problem: Problem, tier: int) -> None:
        """Show the hint of this tier, counted from 1."""

    def turn_page(self) -> None:
        """Show the failing case in full, or its next page."""

    def leave_page(self) -> bool:
        """Go back from the failing case to the report. Return whether there was anything to leave."""


class PlainDisplay:
    """Prints a block of text per save, or a line of JSON with ``--json``."""

    def __init__(self, choices: Choices, width: int) -> None:
        self._choices = choices
        self._view = msgspec.structs.replace(view_of(None, choices), width=width)

    def busy(self, done: int, total: int) -> None:
        return None

    def show(self, result: SaveResult) -> None:
        if _reader_is_gone():
            raise OutputClosed
        if result.report is None or result.problem is None:
            warn(result.fault)
        elif self._choices.as_json or self._choices.quiet:
            emit(rendered(result.report, result.problem, self._choices))
        else:
            emit("\n".join(block(result, self._view)) + "\n")

    def remark(self, text: str) -> None:
        warn(text)

    def hint(self, problem: Problem, tier: int) -> None:
        emit("\n".join(hint_lines(problem, tier, self._view.width)) + "\n")

    def turn_page(self) -> None:
        return None

    def leave_page(self) -> bool:
        return False


def _reader_is_gone() -> bool:
    """Return whether stdout is a pipe that nobody reads any more."""
    poll = select.poll()
    poll.register(sys.stdout.fileno(), 0)
    return any(event & select.POLLERR for _, event in poll.poll(0))


def block(result: SaveResult, view: View) -> list[str]:
    """Return the result of a save as lines: the report, and what changed since the last time."""
    if result.report is None:
        text = view.say("cannot be judged: {fault}", fault=clean_line(result.fault, 1000))
        return [paint(line, "bad", view.colour) for line in wrap(text, view.width)]
    first, *rest = terminal.render(result.report, view_on(result.problem, view)).split("\n")
    # The costs of an accepted solution follow the verdict; no other lines are indented as far.
    head = next((place for place, line in enumerate(rest) if not line.startswith("    ")), len(rest))
    return [first, *rest[:head], *change_lines(result.change, view), *rest[head:]]


def change_lines(change: Change, view: View) -> list[str]:
    """Return what changed, one line per kind; no lines if nothing changed."""
    lines = []
    if change.fixed:
        lines.append(paint(_with_ids(mark("now passing: {ids}"), change.fixed, view), "good", view.colour))
    if change.broken:
        lines.append(paint(_with_ids(mark("now failing: {ids}"), change.broken, view), "bad", view.colour))
    noise_s = max(0.001, 0.2 * change.before_s)
    if change.before_s and abs(change.now_s - change.before_s) > noise_s:
        before, now = seconds(change.before_s), seconds(change.now_s)
        text = view.say("CPU time of the cases that passed both times: {before} → {now}", before=before, now=now)
        lines.append(paint(cut("  " + text, view.width), "quiet", view.colour))
    return lines


def details(result: SaveResult, view: View) -> list[str]:
    """Return the failing case in full; no lines if no case fails."""
    report = result.report
    if report is None or report.shown_failure is None:
        return []
    failure = report.shown_failure
    case = next((case for case in report.cases if case.id == failure.id), None)
    return list(full_case(case, failure, msgspec.structs.replace(view, problem=result.problem)))


def head(left: str, right: str, view: View) -> str:
    """Return the first line of the screen."""
    left = cut(clean_line(left, 200), max(8, view.width - width(right) - 2))
    return paint(pad(left, view.width - width(right)), "strong", view.colour) + paint(right, "quiet", view.colour)


def fitted(lines: Sequence[str], rows: int, view: View) -> list[str]:
    """Return the lines that fit; a last line says how many do not. Commands may be too long for one line."""
    lines = [row for line in lines for row in _rows(line, view)]
    if rows < 1 or len(lines) <= rows:
        return list(lines[: max(rows, 0)])
    left_out = len(lines) - rows + 1
    more = view.say_count("… {count} more line: d", "… {count} more lines: d", left_out)
    return [*lines[: rows - 1], paint(more, "quiet", view.colour)]


def _rows(line: str, view: View) -> list[str]:
    if "\x1b" in line or width(line) <= view.width:
        return [line]
    indent = line[: len(line) - len(line.lstrip(" "))]
    return [indent + part for part in wrap(line, view.width - len(indent))]


def _with_ids(message: str, ids: Sequence[str], view: View) -> str:
    """Return the message with as many ids as fit into a line, and the number of the others."""
    line = ""
    for count in range(min(len(ids), _MAX_IDS), 0, -1):
        shown = ", ".join(clean_line(case_id, 80) for case_id in ids[:count])
        more = f" (+{len(ids) - count})" if len(ids) > count else ""
        line = "  " + view.say(message, ids=shown + more)
        if width(line) <= view.width:
            break
    return cut(line, view.width)
