"""Taking part in a contest that is over: a clock of one's own, and the others as they stood at that time.

A virtual contest is one of its own, in a folder of its own, with terms that say of which contest it is: its log is of
other terms than the real ones, so no board of the real contest takes it. The real logs are copied into its ``ghosts/``.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence

import msgspec

from judge.contest.clock import Reading
from judge.contest.merge import MergedLogs, log_files, merge, contestants
from judge.contest.organiser import granted_time, kept_verdicts
from judge.contest.replay import Replay
from judge.contest.scoreboard import Contestant, until
from judge.contest.spec import ContestSpec
from judge.contest.storage import ContestFolder
from judge.errors import UsageError
from judge.text.durations import clock_text


def virtual_spec(real: ContestSpec, now_s: float) -> ContestSpec:
    """The terms of taking part now, each with a clock of their own. Raises UsageError for a contest that is virtual."""
    if real.kind == "virtual":
        raise UsageError(f"{real.id}: is virtual itself; name the contest that it is of: {real.of}")
    title = f"Virtual {real.title}"[:400]
    return msgspec.structs.replace(
        real, title=title, kind="virtual", of=real.id, created_s=round(now_s, 3), start_s=None
    )


def refuse_unfinished(merged: MergedLogs, now: Reading) -> None:
    """Raises UsageError where the real contest is not over for all: their clocks, and what one would see of them."""
    spec = merged.spec
    if spec.start_s is not None and now.wall_s < spec.start_s + spec.duration_s:
        raise UsageError(f"{spec.id}: is not over yet; take part in it: judge contest start")
    for contestant in contestants(merged, now):
        replay = contestant.replay
        if replay.phase != "ended":
            left = clock_text(replay.left_s)
            raise UsageError(f"{spec.id}: {replay.member} has {left} left; a contest is virtual once it is over for all")


def keep_ghosts(folder: ContestFolder, merged: MergedLogs, real: ContestFolder | None) -> None:
    """Copy the logs into the virtual contest's folder, with an organiser's later verdicts. Raises UsageError."""
    try:
        folder.ghosts.mkdir(parents=True)
        for member in merged.members:
            shutil.copyfile(member.path, folder.ghosts / f"{member.name}.ndjson")
        if real is not None and real.rejudged.exists():
            shutil.copyfile(real.rejudged, ContestFolder(folder.ghosts).rejudged)
        if real is not None and real.extensions.exists():
            shutil.copyfile(real.extensions, ContestFolder(folder.ghosts).extensions)
    except OSError as error:
        raise UsageError(f"{error.filename or folder.ghosts}: cannot be written: {error.strerror}") from None


def ghosts(folder: ContestFolder, spec: ContestSpec) -> tuple[Contestant, ...]:
    """How those who took part in the real contest stood at its end. Raises UsageError for another contest's logs."""
    real = ContestFolder(folder.ghosts)
    merged = merge(log_files([folder.ghosts]))
    if merged.spec.id != spec.of:
        raise UsageError(f"{folder.ghosts}: these logs are of {merged.spec.id}, not of {spec.of}")
    found = contestants(merged, None, kept_verdicts(real, merged.spec), granted_time(real, merged.spec))
    return tuple(msgspec.structs.replace(one, replay=_over(one, spec)) for one in found)


def everybody(merged: MergedLogs, folder: ContestFolder | None, now: Reading) -> tuple[Contestant, ...]:
    """Who is on the board now, by an organiser's later verdicts; in a virtual contest with the ghosts.

    ``folder`` is the contest's, None where there are logs alone. Raises UsageError.
    """
    if folder is None:
        return contestants(merged, now)
    verdicts, granted = kept_verdicts(folder, merged.spec), granted_time(folder, merged.spec)
    found = contestants(merged, now, verdicts, granted)
    if merged.spec.kind != "virtual":
        return found
    return beside_ghosts(folder, merged.spec, found)


def beside_ghosts(folder: ContestFolder, spec: ContestSpec, mine: Sequence[Contestant]) -> tuple[Contestant, ...]:
    """Who takes part now, marked as virtual, and the ghosts as they stood at the same contest time."""
    at_s = max((one.replay.elapsed_s for one in mine), default=0.0)
    return (*map(_marked, mine), *(until(one, at_s) for one in ghosts(folder, spec)))


def _over(ghost: Contestant, spec: ContestSpec) -> Replay:
    """A log ends with its last record; the member's contest went on to its end."""
    return msgspec.structs.replace(ghost.replay, phase="ended", left_s=0.0, elapsed_s=spec.duration_s)


def _marked(one: Contestant) -> Contestant:
    # A ghost may have the same name, and is often the same person.
    named = msgspec.structs.replace(one.replay, member=f"{one.replay.member} (virtual)")
    return msgspec.structs.replace(one, replay=named)
