"""The two outputs of ``judge watch``: a screen that is redrawn in place, and blocks of text one after the other."""

from __future__ import annotations

import select
import sys
import time
from types import TracebackType
from typing import Protocol, Self

import msgspec

from judge.cli.commands.hint import hint_lines
from judge.cli.support.environment import colour, screen_size
from judge.cli.support.judging import rendered, view_of
from judge.cli.support.options import Choices
from judge.cli.support.output import complain, emit
from judge.models import Language, Problem, Verdict
from judge.reporters import View
from judge.text.ansi import paint
from judge.text.clean import clean_line
from judge.text.messages import translate
from judge.watch.screen import block, change_lines, details, fitted, head
from judge.watch.trial import Tried

# The alternate screen, without a cursor, and without wrapping of long lines.
_ENTER, _LEAVE = "\x1b[?1049h\x1b[?25l\x1b[?7l", "\x1b[?7h\x1b[?25h\x1b[?1049l"
_HOME, _CLEAR_LINE = "\x1b[H", "\x1b[2K"
_ONLY_SLOW_S = 0.1


class ReaderLeft(Exception):
    """Nobody reads the output any more."""


class Face(Protocol):
    """What the loop shows its user."""

    def busy(self, done: int, total: int) -> None: ...
    def show(self, tried: Tried) -> None: ...
    def remark(self, text: str) -> None: ...
    def hint(self, problem: Problem, tier: int) -> None: ...
    def turn_page(self) -> None: ...
    def leave_page(self) -> bool: ...
    def redraw(self) -> None: ...


class Blocks:
    """A block of text per save; with --json a line of JSON."""

    def __init__(self, choices: Choices, width: int) -> None:
        self._choices = choices
        self._view = msgspec.structs.replace(view_of(None, choices), width=width)

    def busy(self, done: int, total: int) -> None:
        return None

    def show(self, tried: Tried) -> None:
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
        emit("\n".join(hint_lines(problem, tier, self._view.language, self._view.width)) + "\n")

    def turn_page(self) -> None:
        return None

    def leave_page(self) -> bool:
        return False

    def redraw(self) -> None:
        return None


class Screen:
    """A context manager that takes the whole terminal, and gives it back with the last verdict on it."""

    def __init__(self, lang: Language) -> None:
        self._lang: Language = lang
        self._tried: Tried | None = None
        self._hint: tuple[Problem, int] | None = None
        self._remark = self._right = ""
        self._page = 0
        self._drawn_at = 0.0

    def busy(self, done: int, total: int) -> None:
        if time.monotonic() - self._drawn_at < _ONLY_SLOW_S:
            return
        self._right = translate("judging…", self._lang) + (f" {done}/{total}" if total else "")
        self.redraw()

    def show(self, tried: Tried) -> None:
        accepted = tried.report is not None and tried.report.verdict is Verdict.AC
        if accepted or (self._tried is not None and self._tried.file != tried.file):
            self._hint = None
        self._tried, self._remark, self._page = tried, "", 0
        self._right = time.strftime("%H:%M:%S")
        self.redraw()

    def remark(self, text: str) -> None:
        self._remark = text
        self.redraw()

    def hint(self, problem: Problem, tier: int) -> None:
        self._hint, self._page = (problem, tier), 0
        self.redraw()

    def turn_page(self) -> None:
        self._page += 1
        self.redraw()

    def leave_page(self) -> bool:
        """Go back from the failing case to the report. Return whether there was anything to leave."""
        if not self._page:
            return False
        self._page = 0
        self.redraw()
        return True

    def redraw(self) -> None:
        columns, rows = screen_size()
        view = View(width=min(columns, 120), colour=colour(), language=self._lang)
        lines = self._lines(view, max(rows, 4))
        text = "\n".join(
            _CLEAR_LINE + line for line in lines
        )  # clearing after the text would erase the last character of a full line
        sys.stdout.write(_HOME + text)
        sys.stdout.flush()
        self._drawn_at = time.monotonic()

    def _lines(self, view: View, rows: int) -> list[str]:
        """Return exactly as many lines as the screen has rows: the head, the body, the keys."""
        body, foot = self._details(view, rows - 3) if self._page else ([], "")
        if not body:
            self._page, foot = 0, view.say("h hint  s submit  d full diff  n next problem  q quit")
            body = fitted(self._body(view), rows - 3, view)
        body += [""] * (rows - 3 - len(body))
        tried = self._tried
        left = f"{tried.file} · {_scope(tried, view)}" if tried else "judge watch"
        return [head(left, self._right, view), "", *body, paint(foot[: view.width], "quiet", view.colour)]

    def _body(self, view: View) -> list[str]:
        remark = [paint(clean_line(self._remark, view.width), "warn", view.colour)] if self._remark else []
        shown = block(self._tried, view) if self._tried else []
        hint = ["", *hint_lines(*self._hint, view.language, view.width)] if self._hint else []
        return [*remark, *shown, *hint]

    def _details(self, view: View, rows: int) -> tuple[list[str], str]:
        """Return the current page of the failing case in full; no lines after the last page."""
        lines = details(self._tried, view) if self._tried else []
        pages = -(-len(lines) // rows)
        foot = view.say("page {page} of {pages}: d next page  q back", page=self._page, pages=pages)
        return lines[(self._page - 1) * rows : self._page * rows], foot

    def __enter__(self) -> Self:
        sys.stdout.write(_ENTER)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.stdout.write(_LEAVE)
        sys.stdout.flush()
        if self._tried is not None:
            view = View(width=screen_size()[0], colour=colour(), language=self._lang)
            emit("\n".join([*block(self._tried, view)[:1], *change_lines(self._tried.change, view)]))


def _scope(tried: Tried, view: View) -> str:
    """Return which cases were judged."""
    if tried.hidden:
        return view.say("all cases on every save")
    return view.say("samples on every save; s adds the hidden cases")


def _reader_is_gone() -> bool:
    """Return whether stdout is a pipe that nobody reads any more."""
    poll = select.poll()
    poll.register(sys.stdout.fileno(), 0)
    return any(event & select.POLLERR for _, event in poll.poll(0))
