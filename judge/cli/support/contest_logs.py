"""Find the logs of which a scoreboard or an export is made."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from judge.cli.support.contest_options import found
from judge.cli.support.output import complain
from judge.contest.clock import read
from judge.contest.merge import MergedLogs, log_files, merge
from judge.contest.organiser import freeze_at_s
from judge.contest.scoreboard import Contestant
from judge.contest.spec import ContestSpec
from judge.contest.storage import ContestFolder, read_spec
from judge.contest.virtual import everybody
from judge.contest.words import left_text
from judge.errors import UsageError
from judge.models import Language
from judge.text.durations import clock_text


class Gathered(NamedTuple):
    """The contest, its members, and its folder if there is one."""

    spec: ContestSpec
    contestants: tuple[Contestant, ...]
    folder: ContestFolder | None


def merged_logs(places: Sequence[Path]) -> tuple[ContestFolder | None, MergedLogs]:
    """Return a contest's folder, unless only logs are named, and its members' logs. Warnings go to stderr.

    ``places`` are logs, folders of logs, or one contest, as its folder or the beginning of its id. Without any it is
    the contest that is meant. Raise ``UsageError``.
    """
    folder = next((ContestFolder(place) for place in places if ContestFolder(place).spec_file.is_file()), None)
    if folder is None and len(places) <= 1 and not any(place.exists() or place.suffix for place in places):
        folder = found(str(places[0]) if places else None).folder
        places = [folder.path]
    files = log_files(places)
    named = {place.resolve() for place in places}
    merged = merge(files, read_spec(folder) if folder else None, frozenset(files) - named)
    for warning in merged.warnings:
        complain(warning)
    return folder, merged


def gather(places: Sequence[Path]) -> Gathered:
    """Return the contest in these places (see ``merged_logs``) with all participants. Raise ``UsageError``."""
    folder, merged = merged_logs(places)
    return Gathered(merged.spec, everybody(merged, folder, read()), folder)


def cut_s(gathered: Gathered, thaw: bool) -> float | None:
    """Return the contest time from which tries are hidden, or ``None``. Raise ``UsageError`` for a thaw before the
    end."""
    if not thaw:
        return freeze_at_s(gathered.folder, gathered.spec) if gathered.folder else gathered.spec.freeze_at_s
    running = next((one.replay for one in gathered.contestants if one.replay.phase != "ended"), None)
    if running is not None and gathered.spec.freeze_s:
        left = clock_text(running.left_s)
        raise UsageError(
            "{member} has {left} left: --thaw works once the contest is over for everybody",
            member=running.member,
            left=left,
        )
    return None


def state_text(gathered: Gathered, language: Language) -> str:
    """Return the state of the contest, with the time of the member whose contest ends last."""
    last = max((one.replay for one in gathered.contestants), key=lambda replay: replay.left_s)
    return left_text(last, time.time(), gathered.spec, language)
