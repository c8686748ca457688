"""The screen of ``judge watch``: the newest verdict, what changed, hints, and the failing case in full."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import threading
import time
from collections.abc import Callable

import msgspec
from rich.text import Text
from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Static

from judge.cli.commands.hint import hint_lines
from judge.cli.support.console import emit, screen_size
from judge.cli.tui.keyboard import END, QueuedKeys, when_hung_up
from judge.cli.tui.watch import block, change_lines, details, fitted, head
from judge.models import Problem, Verdict
from judge.reporters import View
from judge.text.clean import clean_line, paint, wrap
from judge.watch.save_judge import SaveResult

_MIN_REPORT_LINES = 2  # lines that are left to the report beside a long hint
_REDRAW_INTERVAL_S = 0.1
_PATIENCE_S = 5.0  # for the judging thread to stop
_INTERRUPT = "\x03"


class WatchScreen(App[None]):
    """Shows what the judging thread finds. The methods of ``Display`` are called from that thread.

    ``keys`` are the keys that the user presses, for that thread to read.
    """

    ENABLE_COMMAND_PALETTE = False
    CSS = "#body { width: 100%; height: 100%; }"

    def __init__(self, view: View) -> None:
        super().__init__(ansi_color=True)
        self.theme = "ansi-dark"
        self.keys = QueuedKeys()
        self._view = view
        self._work: Callable[[], None] = lambda: None
        self._ended_by: BaseException | None = None
        self._result: SaveResult | None = None
        self._hint: tuple[Problem, int] | None = None
        self._remark = self._right = ""
        self._page = 0
        self._drawn_at = 0.0

    def follow(self, work: Callable[[], None]) -> None:
        """Show the screen while ``work`` runs in a thread, then print the last verdict. Raises what ``work`` raises."""
        self._work = work
        thread = threading.Thread(target=self._run_work, name="watching", daemon=True)
        try:
            self.call_later(thread.start)
            self.run()
        finally:
            self.keys.feed("q" + END)
            if thread.ident is not None:
                thread.join(_PATIENCE_S)
            if self._result is not None:
                view = msgspec.structs.replace(self._view, width=screen_size()[0])
                emit("\n".join([*block(self._result, view)[:1], *change_lines(self._result.change, view)]))
        if self._ended_by is not None:
            raise self._ended_by

    def _run_work(self) -> None:
        try:
            self._work()
        except BaseException as error:
            self._ended_by = self._ended_by or error
        with contextlib.suppress(RuntimeError):  # the screen has gone already
            self.call_from_thread(self.exit)

    # What the application calls

    def compose(self) -> ComposeResult:
        yield Static(id="body")

    def on_mount(self) -> None:
        for number in (signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(number, self._end, SystemExit(128 + number))
        asyncio.get_running_loop().add_signal_handler(signal.SIGINT, self._end, KeyboardInterrupt())
        when_hung_up(self, lambda: self._end(SystemExit(128 + signal.SIGHUP)))
        self._draw()

    def on_key(self, event: events.Key) -> None:
        if event.character == _INTERRUPT or event.key == "ctrl+c":
            self._end(KeyboardInterrupt())
        elif event.character:
            self.keys.feed(event.character)

    def on_resize(self) -> None:
        self.call_later(self._draw)  # the application has the new size only after this handler

    async def action_quit(self) -> None:
        self._end(KeyboardInterrupt())

    def action_help_quit(self) -> None:
        """End as every other command does on ^C."""
        self._end(KeyboardInterrupt())

    def _end(self, reason: BaseException) -> None:
        self._ended_by = reason
        self.exit()

    # What the judging thread calls

    def busy(self, done: int, total: int) -> None:
        if time.monotonic() - self._drawn_at < _REDRAW_INTERVAL_S:
            return
        self._right = self._view.say("judging…") + (f" {done}/{total}" if total else "")
        self.redraw()

    def show(self, result: SaveResult) -> None:
        accepted = result.report is not None and result.report.verdict is Verdict.AC
        if accepted or (self._result is not None and self._result.file != result.file):
            self._hint = None
        self._result, self._remark, self._page = result, "", 0
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
        with contextlib.suppress(RuntimeError):  # the screen has gone already
            self.call_from_thread(self._draw)
        self._drawn_at = time.monotonic()

    # Drawing

    def _draw(self) -> None:
        if not self.is_running or not self.size.height:
            return
        view = msgspec.structs.replace(self._view, width=min(self.size.width, 120))
        lines = self._lines(view, max(self.size.height, 4))
        body = Text("\n", no_wrap=True, overflow="crop").join(map(Text.from_ansi, lines))
        self.query_one("#body", Static).update(body)

    def _lines(self, view: View, rows: int) -> list[str]:
        """Return exactly as many lines as the screen has rows: the head, the body, the keys."""
        body, foot = self._details(view, rows - 3) if self._page else ([], "")
        if not body:
            self._page, foot = 0, view.say("h hint  s submit  d full diff  n next problem  q quit")
            body = self._body(view, rows - 3)
        body += [""] * (rows - 3 - len(body))
        result = self._result
        left = f"{result.file} · {_scope(result, view)}" if result else "judge watch"
        return [head(left, self._right, view), "", *body, paint(foot[: view.width], "quiet", view.colour)]

    def _body(self, view: View, rows: int) -> list[str]:
        """Return the report, cut if necessary, and below it the hint, which has just been asked for."""
        remark_lines = wrap(clean_line(self._remark, 1000), view.width) if self._remark else []
        remark = [paint(line, "warn", view.colour) for line in remark_lines]
        shown = block(self._result, view) if self._result else []
        hint = fitted(["", *hint_lines(*self._hint, view.width)], rows - _MIN_REPORT_LINES, view) if self._hint else []
        return [*fitted([*remark, *shown], rows - len(hint), view), *hint]

    def _details(self, view: View, rows: int) -> tuple[list[str], str]:
        """Return the current page of the failing case in full; no lines after the last page."""
        lines = details(self._result, view) if self._result else []
        pages = -(-len(lines) // rows)
        foot = view.say("page {page} of {pages}: d next page  q back", page=self._page, pages=pages)
        return lines[(self._page - 1) * rows : self._page * rows], foot


def _scope(result: SaveResult, view: View) -> str:
    """Return which cases were judged."""
    if result.hidden:
        return view.say("all cases on every save")
    return view.say("samples on every save; s adds the hidden cases")
