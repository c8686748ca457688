"""The contents of the screen's panes, as text for a terminal."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping

import msgspec
from rich.style import Style
from rich.table import Table
from rich.text import Text

from judge.cli.support.contest_board import board_lines, cell_state
from judge.cli.support.markdown import prose
from judge.cli.tui.contest.judging_thread import JudgingProgress, JudgingResult
from judge.contest.clock import read
from judge.contest.merge import log_files, merge
from judge.contest.organiser import freeze_at_s
from judge.contest.participant import Participant, ParticipantState
from judge.contest.replay import left_text
from judge.contest.scoreboard import ScoreboardCell, make_scoreboard
from judge.contest.spec import ContestSpec, Task
from judge.contest.storage import ContestFolder
from judge.contest.virtual import everybody
from judge.errors import InputError
from judge.models import Language
from judge.reporters import REPORTERS, View
from judge.reporters.submission.view import verdict_tone
from judge.text.clean import Tone, clean_line, cut
from judge.text.durations import clock_text
from judge.text.messages import mark, translate

# The terminal's own colours. Written as text, Textual would read their names as CSS colours.
STYLES: dict[Tone, Style] = {
    "good": Style(bold=True, color="green"),
    "bad": Style(bold=True, color="red"),
    "warn": Style(color="yellow"),
    "quiet": Style(dim=True),
    "strong": Style(bold=True),
}


_HELP = {
    "A B C": mark("choose a problem by its upper-case letter or with the arrow keys"),
    "space": mark("next page of the statement; PgUp and PgDn turn pages"),
    "e": mark("write the solution in your editor ($VISUAL, $EDITOR), beginning with the starter"),
    "r": mark("run the samples; this costs nothing"),
    "s": mark("submit; press it twice"),
    "b": mark("the scoreboard, and back to the statement"),
    "p": mark("pause the clock, and resume; only if the contest allows pauses"),
    "l": mark("switch between English and Chinese"),
    "tab": mark("move between the problems and the report, which the arrow keys scroll"),
    "q": mark("leave; the clock keeps running, and the command that returns is printed"),
    "? h": mark("this help, and back to the statement"),
}


def head(state: ParticipantState, participant: Participant, language: Language) -> Text:
    """Return the clock with its remarks, then the contest's name."""
    replay = state.replay
    left = left_text(replay, time.time(), state.spec, language)
    tone: Tone = "warn" if replay.phase in ("paused", "countdown") else "quiet" if replay.phase == "ended" else "good"
    text = Text(f" {left} ", STYLES[tone])
    freeze = freeze_at_s(participant.folder, participant.spec)
    if freeze is not None and replay.elapsed_s >= freeze:
        text.append(f"· {translate('board frozen', language)} ", STYLES["warn"])
    if replay.pending:
        unjudged = translate("{count} not judged yet", language, count=len(replay.pending))
        text.append(f"· {unjudged} ", STYLES["warn"])
    return text.append(f"· {state.spec.title_in(language)} · {participant.member}", STYLES["quiet"])


def problem(task: Task, cell: ScoreboardCell, state: ParticipantState, language: Language, columns: int) -> Text:
    """Return two lines of at most ``columns`` columns: letter and title, then the member's result."""
    title = cut(f"{task.label}  {clean_line(task.title.in_language(language), 80)}", columns)
    status, tone = cell_state(state.spec, cell, language)
    return Text(f"{title}\n", no_wrap=True).append(f"     {cut(status, columns - 3)}", STYLES[tone])


def keys(spec: ContestSpec, language: Language) -> Text:
    """Return the line of keys, which fits 80 columns."""
    text = translate("↑↓ choose  e edit  r samples  s submit  b board  l 中文  q quit  ? help", language)
    return Text(text + (translate("  p pause", language) if spec.pauses else ""), STYLES["quiet"])


def help_text(language: Language) -> Table:
    """Return all keys, each with a description that is wrapped beside it."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for key, text in _HELP.items():
        table.add_row(key, prose(translate(text, language)))
    return table


def report(
    slug: str, busy: JudgingProgress, reports: Mapping[str, JudgingResult], state: ParticipantState, view: View
) -> Text:
    """Return what is being judged, else the last report of a problem as ``judge contest submit`` prints it."""
    if busy.slug:
        text = mark("judging {slug}… {done}") if busy.everything else mark("running the samples of {slug}… {done}")
        counts = f"{busy.done}/{busy.total}" if busy.total else ""
        return Text(translate(text, view.language, slug=busy.slug, done=counts), STYLES["warn"])
    done = reports.get(slug)
    if done is None:
        return _last_try(slug, state, view.language)
    shown = msgspec.structs.replace(view, problem=done.problem)
    return Text.from_ansi(REPORTERS["terminal"](done.reports[view.language], shown))


def _last_try(slug: str, state: ParticipantState, language: Language) -> Text:
    """Return the problem's last verdict in the log in one line, for a screen that has not judged it itself yet."""
    judged = [
        submission for submission in state.replay.submissions if submission.verdict and submission.problem == slug
    ]
    if not judged:
        return Text(translate("Nothing is judged yet: r runs the samples, s submits.", language), STYLES["quiet"])
    last = judged[-1]
    text = mark("last: {verdict} {slug}, submitted at {at}")
    status = translate(text, language, verdict=last.verdict, slug=slug, at=clock_text(last.at_s))
    return Text(status, STYLES[verdict_tone(last.verdict)])


def signature(folder: ContestFolder) -> object:
    """Return a value that changes whenever a log of the contest changes."""
    try:
        with os.scandir(folder.logs) as entries:
            logs = sorted((record.name, record.stat().st_size, record.stat().st_mtime_ns) for record in entries)
        later = folder.rejudged.stat().st_mtime_ns if folder.rejudged.exists() else 0
    except OSError:
        return None
    return logs, later


def board_text(participant: Participant, language: Language) -> Text:
    """Return the scoreboard of all logs in the contest's folder as it is now, or why there is none."""
    try:
        files = log_files([participant.folder.path])
        merged = merge(files, participant.spec, frozenset(files))
        scoreboard = make_scoreboard(
            participant.spec,
            everybody(merged, participant.folder, read()),
            freeze_at_s(participant.folder, participant.spec),
            language,
        )
    except InputError as error:
        return Text(clean_line(translate(error, language), 1000), STYLES["bad"])
    _, *lines = board_lines(scoreboard, "", language, colour=True)  # the head has title and state
    return Text.from_ansi("\n".join(lines), no_wrap=True)
