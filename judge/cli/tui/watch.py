"""What ``judge watch`` shows to its user, and the plain form of it: blocks of text one after the other."""

from __future__ import annotations

import select
import sys
from typing import Protocol

import msgspec

from judge.cli.commands.hint import hint_lines
from judge.cli.support.judging import rendered, view_of
from judge.cli.support.options import Choices
from judge.cli.support.output import complain, emit
from judge.models import Problem
from judge.watch.save_judge import SaveResult
from judge.watch.screen import block


class ReaderLeft(Exception):
    """Nobody reads the output any more."""


class Display(Protocol):
    """What the loop shows its user."""

    def busy(self, done: int, total: int) -> None: ...
    def show(self, tried: SaveResult) -> None: ...
    def remark(self, text: str) -> None: ...
    def hint(self, problem: Problem, tier: int) -> None: ...
    def turn_page(self) -> None: ...
    def leave_page(self) -> bool: ...


class PlainDisplay:
    """A block of text per save; with --json a line of JSON."""

    def __init__(self, choices: Choices, width: int) -> None:
        self._choices = choices
        self._view = msgspec.structs.replace(view_of(None, choices), width=width)

    def busy(self, done: int, total: int) -> None:
        return None

    def show(self, tried: SaveResult) -> None:
        if _reader_is_gone():
            raise ReaderLeft
        if tried.report is None or tried.problem is None:
            complain(tried.fault)
        elif self._choices.as_json or self._choices.quiet:
            emit(rendered(tried.report, tried.problem, self._choices))
        else:
            emit("\n".join(block(tried, self._view)) + "\n")

    def remark(self, text: str) -> None:
        complain(text)

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
