"""The contest screen itself: its keys, and the log that it follows. Judging happens in ``judging_thread``."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.app import App, ComposeResult, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Static

from judge.cli.support.starters import SolutionFiles
from judge.cli.support.statements import statement
from judge.cli.tui.contest import panes
from judge.cli.tui.contest.judging_thread import (
    JudgingFailure,
    JudgingProgress,
    JudgingResult,
    JudgingThread,
    PendingSubmissions,
)
from judge.cli.tui.contest.widgets import (
    LEFT_COLUMNS,
    BoardDrawn,
    JudgingUpdated,
    MessageLine,
    Pages,
    Problems,
    ReportPane,
)
from judge.cli.tui.keyboard import when_hung_up
from judge.contest.participant import Participant, ParticipantState
from judge.contest.spec import Task
from judge.errors import InputError, UsageError
from judge.models import Language
from judge.reporters import View
from judge.session import Session
from judge.text.clean import Tone
from judge.text.durations import clock_text
from judge.text.messages import Translatable, mark, phrase, translate

CONFIRM_S = 8.0  # a second s within this time submits; an s typed by mistake must not cost a penalty
TICK_S = 0.5
BOARD_INTERVAL_S = 5.0
_CONFIRM = mark("press s again to submit {file} for {label} {slug}")
_SUBMITTED = mark("{slug}: submitted at {at} of {whole}")
_PRACTICE = mark("{slug}: practice; the contest is over, so this does not count")
_NO_EDITOR = mark("the editor cannot be opened from here: edit {file} in another terminal")
_HIDDEN_UNTIL = mark("The problems are shown when the contest begins.")


class ContestScreen(App[None]):
    """The view of one contest for one member.

    ``session`` makes a session; the screen has one to read problems, and the judging thread has another.
    """

    ENABLE_COMMAND_PALETTE = False
    CSS = f"""
    #head, #keys {{ height: 1; }}
    #middle {{ height: 2fr; }}
    Problems, Problems:focus {{ width: {LEFT_COLUMNS}; height: 100%; padding: 0; border: none; }}
    Problems, Problems:focus {{ border-right: solid ansi_bright_black; }}
    Problems {{ scrollbar-size-vertical: 1; text-wrap: nowrap; text-overflow: ellipsis; }}
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "do('edit')"),
        Binding("r", "do('samples')"),
        Binding("s", "do('submit')"),
        Binding("b", "turn('ranking')"),
        Binding("question_mark,h", "turn('help')"),
        Binding("l", "language"),
        Binding("p", "do('pause')"),
        Binding("q,ctrl+c,ctrl+q", "quit", priority=True),
        Binding("pageup", "scroll_page(-1)", priority=True),
        Binding("pagedown,space", "scroll_page(1)", priority=True),
    ]

    def __init__(
        self,
        participant: Participant,
        session: Callable[[], Session],
        solutions: SolutionFiles,
        language: Language,
        allow_degraded: bool,
    ) -> None:
        # The terminal's own colours, so that the screen is dark on a dark terminal and light on a light one.
        super().__init__(ansi_color=True)
        self.theme = "ansi-dark"
        self._participant, self._solutions, self._language = participant, solutions, language
        self._reading = session()
        self._judging = JudgingThread(
            participant, session, allow_degraded, lambda update: self.post_message(JudgingUpdated(update))
        )
        self._own_log = participant.log()
        self._state: ParticipantState = participant.state_from(self._own_log)
        self._seen: object = None
        self._drawn_at = 0.0
        self._armed = ("", 0.0)  # the problem for which s was pressed once, and when
        self._busy = JudgingProgress()
        self._done: dict[str, JudgingResult] = {}  # the last reports of each problem
        self._shown: tuple[str, Language] | None = None

    @property
    def _can_draw(self) -> bool:
        """Whether the screen can be drawn: its size is known, and it is not closing."""
        return bool(self.query("ReportPane Static"))

    @property
    def _chosen(self) -> Task:
        return self._participant.spec.tasks[self.query_one(Problems).chosen]

    def compose(self) -> ComposeResult:
        yield Static(id="head")
        with Horizontal(id="middle"):
            yield Problems(compact=True)
            yield Pages()
        yield ReportPane()
        yield MessageLine(id="message")
        yield Static(id="keys")

    def on_mount(self) -> None:
        self._show_all()
        self.query_one(Problems).focus()
        self._judging.start()
        self.set_interval(TICK_S, self._tick)
        when_hung_up(self, self.exit)

    def on_unmount(self) -> None:
        self._reading.close()

    # Periodic updates

    def _tick(self) -> None:
        """Follow the log, and update the clock."""
        if not self._can_draw:
            return
        before = self._state.replay.phase
        try:
            seen = panes.signature(self._participant.folder)
            changed = seen != self._seen
            if changed:
                self._own_log, self._seen = self._participant.log(), seen
            self._state = self._participant.state_from(self._own_log)
        except InputError as error:
            self._tell(error, "bad")
            return
        now = self._state.replay.phase
        if before != now and now == "ended":
            self._tell(phrase("the contest is over: what you submit now is practice; q leaves"), "warn")
        if changed or before != now:
            self.query_one(Problems).show(self._state, self._language)
            self._show_report()
        if changed or time.monotonic() - self._drawn_at > BOARD_INTERVAL_S:
            self._drawn_at = time.monotonic()
            self.run_worker(self._draw_board, thread=True, exclusive=True, group="board")
        self._show_statement()
        self.query_one("#head", Static).update(panes.head(self._state, self._participant, self._language))

    def _draw_board(self) -> None:
        self.post_message(BoardDrawn(panes.board_text(self._participant, self._language)))

    def on_board_drawn(self, drawn: BoardDrawn) -> None:
        if self._can_draw:
            self.query_one("#board", Static).update(drawn.board)

    def on_judging_updated(self, posted: JudgingUpdated) -> None:
        update = posted.update
        if not self._can_draw:
            return
        if isinstance(update, JudgingFailure):
            self._tell(update.why, "bad")
        elif isinstance(update, PendingSubmissions):
            tries = ", ".join(f"{submission.problem} {submission.verdict}" for submission in update.submissions)
            self._tell(phrase("judged the remaining submissions: {tries}", tries=tries), "quiet")
        elif isinstance(update, JudgingResult):
            self._done[update.problem.slug] = update
            if update.submission is not None:
                at, duration = clock_text(update.submission.at_s), clock_text(self._participant.timed().duration_s)
                text = _PRACTICE if update.submission.practice else _SUBMITTED
                self._tell(phrase(text, slug=update.submission.problem, at=at, whole=duration), "quiet")
        else:
            self._busy = update
        self._show_report()

    def on_option_list_option_highlighted(self) -> None:
        if self._armed[0]:  # the first s was pressed for another problem
            self._tell(phrase(""), "quiet")
        self._armed = ("", 0.0)
        self.query_one(Problems).show(self._state, self._language)
        self.query_one(Pages).turn()
        self._show_statement()
        self._show_report()

    def on_resize(self) -> None:
        if self._can_draw:
            self._show_report()

    def action_do(self, action: str) -> None:
        """Do the action, or show in one line why it cannot be done."""
        actions = {"edit": self._edit, "samples": self._samples, "submit": self._submit, "pause": self._pause}
        try:
            actions[action]()
        except InputError as error:
            self._tell(error, "bad")

    def action_turn(self, page: str) -> None:
        self.query_one(Pages).turn(page)

    def on_key(self, event: events.Key) -> None:
        if event.key == "escape" or self.query_one(Problems).choose(event.character or ""):
            self.query_one(Pages).turn()

    def action_scroll_page(self, pages: int) -> None:
        self.query_one(Pages).scroll_by_page(pages)

    def action_language(self) -> None:
        self._language = "zh" if self._language == "en" else "en"
        self._show_all()

    def _edit(self) -> None:
        slug = self._chosen.slug
        self._refuse_before_start()
        file = self._solutions.file(slug)
        if self._solutions.begin(self._reading, slug):
            self._tell(phrase("wrote the starter to {file}", file=file), "quiet")
        try:
            with self.suspend():
                try:
                    self._solutions.edit(file)
                except InputError as error:  # if an error left the outer block, Textual would never draw again
                    self._tell(error, "bad")
        except SuspendNotSupported:
            raise UsageError(_NO_EDITOR, file=file) from None

    def _samples(self) -> None:
        self._refuse_before_start()
        slug = self._chosen.slug
        self._judging.samples(slug, self._solutions.read(self._reading, slug))

    def _submit(self) -> None:
        task, now = self._chosen, time.monotonic()
        submission = self._solutions.read(self._reading, task.slug)
        if self._armed[0] != task.slug or now - self._armed[1] > CONFIRM_S:
            self._armed = (task.slug, now)
            self._tell(phrase(_CONFIRM, file=submission.file, label=task.label, slug=task.slug), "warn")
            return
        self._armed = ("", 0.0)
        self._tell(phrase(""), "quiet")
        seq = self._participant.log_submission(self._reading, task.slug, submission)
        self._judging.everything(seq, task.slug, submission)
        self._tick()

    def _pause(self) -> None:
        if self._state.replay.phase == "paused":
            self._participant.resume()
        else:
            self._participant.pause()
        self._tick()

    def _refuse_before_start(self) -> None:
        if self._state.replay.phase == "countdown":
            raise UsageError(_HIDDEN_UNTIL)

    def _tell(self, message: Translatable, tone: Tone) -> None:
        self.query_one(MessageLine).tell(message, tone, self._language)

    def _show_all(self) -> None:
        self.query_one("#keys", Static).update(panes.keys(self._participant.spec, self._language))
        self.query_one("#keys-in-full", Static).update(panes.help_text(self._language))
        self.query_one(MessageLine).say_again(self._language)
        self.query_one(Problems).show(self._state, self._language)
        self._drawn_at = 0.0
        self._show_report()
        self._tick()

    def _show_statement(self) -> None:
        """Show the chosen statement, and record in the log when it is read for the first time."""
        task = self._chosen if self._state.replay.phase != "countdown" else None
        wanted = (task.slug if task else "", self._language)
        if wanted == self._shown:
            return
        self._shown = wanted
        text = translate(_HIDDEN_UNTIL, self._language)
        if task is not None:
            try:
                self._participant.note_opened(task.slug)
                text = statement(self._participant.problem(self._reading, task.slug), self._language)
            except InputError as error:
                text = translate(error, self._language)
        self.query_one(Pages).show_statement(text)

    def _show_report(self) -> None:
        view = View(width=max(40, self.size.width - 2), colour=True, language=self._language, in_contest=True)
        shown = panes.report(self._chosen.slug, self._busy, self._done, self._state, view)
        self.query_one("ReportPane Static", Static).update(shown)
