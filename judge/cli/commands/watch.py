"""``judge watch``: judge on every save, and listen to single keys."""

from __future__ import annotations

import contextlib
import select
import signal
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import click
import msgspec

from judge.catalog.lookup import solution_name
from judge.catalog.solution_files import read_content
from judge.cli.support.console import can_redraw, columns, home, say
from judge.cli.support.contest_refusal import refuse_during_contest, refuse_practice_during_contest
from judge.cli.support.judging import options_from, view_of
from judge.cli.support.options import PATH, Choices, judging_options
from judge.cli.support.problem_table import easiest
from judge.cli.support.starters import is_starter, nothing_written, write_new_file
from judge.cli.support.user_history import hints_seen, note, record, solved_slugs
from judge.cli.tui.keyboard import END, Keyboard, Keys
from judge.cli.tui.watch import Display, OutputClosed, PlainDisplay
from judge.errors import InputError, JudgeError, UsageError
from judge.models import Verdict
from judge.sandbox.launch import Launched
from judge.session import Session
from judge.watch.save_judge import SaveJudge, SaveResult
from judge.watch.saves import SaveWatcher, WatchTarget

QUIT = ("q", END)
_LOOK_S = 0.5  # between two checks of the files, for saves that the system does not report


@click.command()
@click.pass_obj
@click.argument("path", type=PATH, default=Path(), metavar="[FILE|DIR]")
@click.option("--all", "everything", is_flag=True, help="Judge the hidden cases on every save, too.")
@judging_options
def watch(launched: Launched | None, path: Path, everything: bool, choices: Choices) -> None:
    """Judge again on every save.

    In a folder, the solution that was saved last is judged. Keys: h shows the next hint, s judges all cases from now
    on, d shows the failing case in full, n starts the next problem, q quits. Without a terminal it prints one block per
    save until stdin ends.
    """
    with Session(home(), choices.problems, launched) as session:
        target = WatchTarget(path, session.catalogue)
        save_judge = SaveJudge(
            session,
            options_from(choices),
            choices.lang,
            choices.problem,
            choices.backend,
            refuse_practice_during_contest,
        )
        with SaveWatcher(target.folder) as saves:
            if can_redraw() and not choices.as_json:
                from judge.cli.tui.watch_screen import WatchScreen

                screen = WatchScreen(view_of(None, choices))
                loop = _Loop(target, save_judge, saves, screen.keys, screen, choices, everything)
                screen.follow(loop.run)
                return
            with Keyboard() as keyboard, _terminal_signals(keyboard), contextlib.suppress(OutputClosed):
                _Loop(target, save_judge, saves, keyboard, PlainDisplay(choices, columns()), choices, everything).run()


class _Loop:
    """Waits for saves and keys, and acts on them, until the user quits."""

    def __init__(
        self,
        target: WatchTarget,
        save_judge: SaveJudge,
        saves: SaveWatcher,
        keyboard: Keys,
        display: Display,
        choices: Choices,
        everything: bool,
    ) -> None:
        self._target, self._save_judge, self._saves = target, save_judge, saves
        self._keyboard, self._display, self._choices = keyboard, display, choices
        self._result: SaveResult | None = None
        self._next: Path | None = None
        self._judged: Path | None = None
        self._waiting: list[str] = []
        self._quits = False
        self._keeps = home() is not None and not choices.no_history
        self._hints: dict[str, int] = {}
        self._everything = everything
        self._is_missing = False

    def run(self) -> None:
        """Run until q, ^D or the end of stdin."""
        self._next = self._target.first()
        if self._next is None:
            folder = self._target.folder.absolute()
            self._display.remark(say("waiting for a solution to be saved in {folder}", folder=folder))
        while not self._quits:
            if self._next is not None:
                self._judge(self._next)
            elif not self._waiting:
                select.select([self._saves.fileno(), self._keyboard.fileno()], [], [], _LOOK_S)
            self._judged = None
            self._take_keys()
            self._look()

    def _look(self) -> None:
        names = self._saves.take()
        self._next = self._target.saved(names | self._target.present) or self._next
        file = self._result.file if self._result else None
        was_missing, self._is_missing = self._is_missing, file is not None and not file.exists()
        if self._next is None and self._is_missing and not was_missing:
            self._display.remark(say("{file} is missing; waiting until it exists again", file=file))

    def _judge(self, file: Path) -> None:
        self._next, self._judged = None, file
        self._display.busy(0, 0)
        judged = self._save_judge.everything if self._everything else self._save_judge.samples
        result = judged(file, self._outdated)
        if result is None:
            return
        result = self._without_starter(result)
        self._result = result
        self._display.show(result)
        if self._keeps and result.reports and result.submission is not None:
            with contextlib.suppress(FileNotFoundError):  # the working folder was removed; the next check reports it
                record(result.reports, result.submission, "submit" if result.hidden else "run")

    def _without_starter(self, result: SaveResult) -> SaveResult:
        """Return the result. The report of an untouched starter says only that nothing was written yet."""
        problem, submission, report = result.problem, result.submission, result.report
        if problem is None or submission is None or report is None or report.verdict is Verdict.AC:
            return result
        if not is_starter(self._save_judge.catalogue, problem, submission):
            return result
        return msgspec.structs.replace(result, reports=nothing_written(result.reports))

    def _outdated(self, done: int, total: int) -> bool:
        """Return whether judging should stop: there is a newer save, or the user quits."""
        self._display.busy(done, total)
        if select.select([self._saves], [], [], 0)[0]:
            self._look()
        self._take_keys()
        return self._next is not None or self._quits

    def _take_keys(self) -> None:
        """Do what the pressed keys ask for. While a file is judged, keys about its result wait until it is there."""
        keys, self._waiting = [*self._waiting, *self._keyboard.pressed()], []
        for key in keys:
            if self._judged is not None and (key == END or (key in "hs" and not self._is_shown(self._judged))):
                self._waiting.append(key)
            elif key in QUIT and not (key == "q" and self._display.leave_page()):
                self._quits = True
            else:
                self._act(key)

    def _is_shown(self, file: Path) -> bool:
        return self._result is not None and self._result.file == file

    def _act(self, key: str) -> None:
        if key == "h":
            self._hint()
        elif key == "d":
            self._display.turn_page()
        elif key == "n":
            self._start_next()
        elif key == "s" and self._result is not None:
            self._everything = True
            self._next = self._result.file

    def _start_next(self) -> None:
        """Write the starter of the easiest unsolved problem beside the current file, and continue with it."""
        try:
            file = self._next_starter()
        except JudgeError as error:
            self._display.remark(say(error))
            return
        self._target = WatchTarget(file if self._target.is_file else self._target.folder, self._save_judge.catalogue)
        self._target.first()
        self._next = file
        self._display.remark(say("next problem: {file}", file=file))

    def _next_starter(self) -> Path:
        if self._choices.problem is not None:
            raise UsageError("--problem names one problem; leave it out to continue with another")
        current = self._result.problem.slug if self._result and self._result.problem else ""
        catalogue = self._save_judge.catalogue
        problem = easiest(catalogue.descriptions(), {*solved_slugs(), current})
        file = self._target.folder / solution_name(problem.slug)
        if not file.exists():
            write_new_file(file, read_content(catalogue.starter(problem.slug, problem.backends[0])))
            if self._keeps:
                note("start", problem.slug)
        return file

    def _hint(self) -> None:
        problem = self._result.problem if self._result else None
        if problem is None:
            return
        if not problem.hints:
            self._display.remark(say("{slug} has no hints", slug=problem.slug))
            return
        try:
            refuse_during_contest(problem.slug)
        except InputError as error:
            self._display.remark(say(error))
            return
        seen = self._hints.get(problem.slug)
        if seen is None:
            seen = hints_seen(problem.slug) if self._keeps else 0
        tier = min(seen + 1, len(problem.hints))
        self._hints[problem.slug] = tier
        self._display.hint(problem, tier)
        if self._keeps:
            note("hint", problem.slug, [str(tier)])


@contextlib.contextmanager
def _terminal_signals(keyboard: Keyboard) -> Iterator[None]:
    """Set the terminal's mode again after the shell gave the terminal back.

    A signal to end the process becomes an orderly exit, so that the terminal is restored.
    """
    before = {number: signal.signal(number, _end) for number in (signal.SIGTERM, signal.SIGHUP)}
    before[signal.SIGCONT] = signal.signal(signal.SIGCONT, lambda number, frame: keyboard.enter_mode())
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, frame: FrameType | None) -> None:
    raise SystemExit(128 + number)
