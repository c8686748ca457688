"""The scoreboard of a contest: the logs from which it is made, and its lines for a terminal."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.cli.support.console import warn
from judge.cli.support.contest_options import find_contest
from judge.contest.board import CellKind, kind_of, plain_text, time_text, totals_of
from judge.contest.clock import read
from judge.contest.merge import MergedLogs, log_files, merge
from judge.contest.organiser import extended, granted_time
from judge.contest.replay import left_text, replay_log
from judge.contest.scoreboard import Contestant, Scoreboard, ScoreboardCell
from judge.contest.spec import ContestSpec
from judge.contest.storage import ContestFolder, read_spec
from judge.contest.virtual import everybody
from judge.errors import UsageError
from judge.models import Language
from judge.text.clean import Tone, aligned, clean_line, paint
from judge.text.durations import clock_text
from judge.text.messages import labelled, mark, translate, translate_count

_TONES: dict[CellKind, Tone] = {"solved": "good", "first": "good", "tried": "bad", "pending": "warn", "none": "quiet"}
_TOTALS = {"solved": "=", "points": mark("points"), "penalty": mark("min")}


def board_lines(board: Scoreboard, state: str, language: Language, colour: bool) -> Iterator[str]:
    """Yield the title, the headings and a line per member; remarks follow below."""
    spec = board.spec
    frozen = translate(", frozen", language) if board.frozen else ""
    yield f"{paint(spec.title_in(language), 'strong', colour)}  {state}{frozen}"
    names = list(totals_of(spec, board.rows[0])) if board.rows else []
    rows = [["", "", *(translate(_TOTALS[name], language) for name in names), *(task.label for task in spec.tasks)]]
    for row in board.rows:
        totals = (f"{total:g}" for total in totals_of(spec, row).values())
        rows.append([str(row.rank), row.member, *totals, *(_text(spec, cell) for cell in row.cells)])
    first = 2 + len(names)  # the column of the first problem
    head, *lines = aligned(rows, right=(0, *range(2, first)))
    yield paint("  ".join(head).rstrip(), "quiet", colour)
    for row, line in zip(board.rows, lines, strict=True):
        cells = [paint(text, _TONES[kind_of(cell)], colour) for text, cell in zip(line[first:], row.cells, strict=True)]
        yield "  ".join([*line[:first], *cells]).rstrip()
    for row in board.rows:
        if row.notes:
            yield paint(labelled(row.member, clean_line("; ".join(row.notes), 400), language), "warn", colour)


def _text(spec: ContestSpec, cell: ScoreboardCell) -> str:
    kind = kind_of(cell)
    if kind == "none":
        return "."
    return f"{plain_text(spec, cell)}{'*' if kind == 'first' else ''} {time_text(cell)}".rstrip()


def cell_state(spec: ContestSpec, cell: ScoreboardCell, language: Language) -> tuple[str, Tone]:
    """Return a member's state at a problem in words, and the colour of these words."""
    if cell.solved and cell.at_s is not None:
        text = translate("solved at {at}", language, at=clock_text(cell.at_s))
    elif cell.pending:
        text = translate("{count} not judged yet", language, count=cell.pending)
    elif cell.tries:
        text = translate_count("{count} try, not solved", "{count} tries, not solved", cell.tries, language)
    else:
        text = translate("not tried", language)
    if spec.has_points and cell.points:
        number = f"{cell.points:g}"
        count = 1 if number == "1" else 2
        text += translate_count(", {points} point", ", {points} points", count, language, points=number)
    if cell.solved and cell.failed:
        text += translate(", {count} wrong before", language, count=cell.failed)
    return text, _TONES[kind_of(cell)]


class OpenedContest(NamedTuple):
    """The contest, its members, and its folder if there is one."""

    spec: ContestSpec
    contestants: tuple[Contestant, ...]
    folder: ContestFolder | None

    @property
    def timed(self) -> ContestSpec:
        """The contest with the additional time that the organiser has granted to everybody."""
        return extended(self.spec, granted_time(self.folder, self.spec))


def merged_logs(places: Sequence[Path]) -> tuple[ContestFolder | None, MergedLogs]:
    """Return a contest's folder (``None`` if only logs are named) and its members' logs. Warnings go to stderr.

    ``places`` are logs, folders of logs, or one contest: its folder or the beginning of its id. Without places, the
    default contest is used. Raise ``UsageError``.
    """
    folder = next((ContestFolder(place) for place in places if ContestFolder(place).spec_file.is_file()), None)
    if folder is None and len(places) <= 1 and not any(place.exists() or place.suffix for place in places):
        folder = find_contest(str(places[0]) if places else None).folder
        places = [folder.path]
    files = log_files(places)
    named = {place.resolve() for place in places}
    merged = merge(files, read_spec(folder) if folder else None, frozenset(files) - named)
    for warning in merged.warnings:
        warn(warning)
    return folder, merged


def open_contest(places: Sequence[Path]) -> OpenedContest:
    """Return the contest in these places (see ``merged_logs``) with all participants. Raise ``UsageError``."""
    folder, merged = merged_logs(places)
    return OpenedContest(merged.spec, everybody(merged, folder, read()), folder)


def effective_freeze_s(opened: OpenedContest, thaw: bool) -> float | None:
    """Return the contest time from which tries are hidden, or ``None``. Raise ``UsageError`` for an early thaw."""
    if not thaw:
        return opened.timed.freeze_at_s
    running = next((contestant.replay for contestant in opened.contestants if contestant.replay.phase != "ended"), None)
    if running is not None and opened.spec.freeze_s:
        left = clock_text(running.left_s)
        raise UsageError(
            "{member} has {left} left: --thaw works once the contest is over for everybody",
            member=running.member,
            left=left,
        )
    return None


def state_text(opened: OpenedContest, language: Language) -> str:
    """Return the state of the contest, with the time of the member whose contest ends last.

    Without members it has not begun.
    """
    nobody = replay_log(opened.timed, (), read())
    last = max(
        (contestant.replay for contestant in opened.contestants), key=lambda replay: replay.left_s, default=nobody
    )
    return left_text(last, time.time(), opened.spec, language)
