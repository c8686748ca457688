"""Take part in a contest that is over, with one's own clock. The scoreboard shows the others at the same contest time.

A virtual contest has a folder and a spec of its own, which names the real contest. So its log belongs to another
contest, and no scoreboard of the real contest accepts it. The real logs are copied into its ``ghosts/``.
"""

from __future__ import annotations

import shutil

import msgspec

from judge.contest.clock import ClockReading
from judge.contest.merge import MergedLogs, contestants, log_files, merge
from judge.contest.organiser import extended, granted_time, kept_verdicts
from judge.contest.scoreboard import Contestant, until
from judge.contest.spec import ContestSpec
from judge.contest.storage import ContestFolder
from judge.errors import UsageError
from judge.files import writing
from judge.models import Language
from judge.text.durations import clock_text
from judge.text.messages import translate
from judge.text.suggestions import suggested


def virtual_spec(real: ContestSpec, now_s: float, language: Language = "en") -> ContestSpec:
    """Return the spec of a virtual contest now, with a clock for each member and a title in ``language``.

    Raise ``UsageError`` for a virtual contest.
    """
    if real.kind == "virtual":
        raise UsageError("{id}: is itself virtual; name the real contest: {of}", id=real.id, of=real.of)
    title = translate("Virtual {title}", language, title=real.title_in(language))[:400]
    return msgspec.structs.replace(
        real, title=title, kind="virtual", of=real.id, created_s=round(now_s, 3), start_s=None
    )


def refuse_unfinished(merged: MergedLogs, folder: ContestFolder | None, now: ClockReading) -> None:
    """Raise ``UsageError`` if the real contest is not over for everybody: their results would be visible too early.

    ``folder`` is that of the real contest, ``None`` if there are only logs.
    """
    spec, granted = merged.spec, granted_time(folder, merged.spec)
    if spec.start_s is not None and now.wall_s < spec.start_s + extended(spec, granted).duration_s:
        command = suggested("contest start", [spec.id])
        raise UsageError("{id}: is not over yet; take part in it: {command}", id=spec.id, command=command)
    for contestant in contestants(merged, now, granted=granted):
        replay = contestant.replay
        if replay.phase != "ended":
            left = clock_text(replay.left_s)
            raise UsageError(
                "{id}: {member} has {left} left; take part virtually once the contest is over for everybody",
                id=spec.id,
                member=replay.member,
                left=left,
            )


def keep_ghosts(folder: ContestFolder, merged: MergedLogs, real: ContestFolder | None) -> None:
    """Copy the logs into the virtual contest's folder, with the organiser's later decisions. Raise ``UsageError``."""
    with writing(folder.ghosts):
        folder.ghosts.mkdir(parents=True)
        for member in merged.members:
            shutil.copyfile(member.path, folder.ghosts / f"{member.name}.ndjson")
        for decisions in (real.rejudged, real.extensions) if real is not None else ():
            if decisions.exists():
                shutil.copyfile(decisions, folder.ghosts / decisions.name)


def ghosts(folder: ContestFolder, spec: ContestSpec) -> tuple[Contestant, ...]:
    """Return the members of the real contest at its end. Raise ``UsageError`` for the logs of another contest."""
    real = ContestFolder(folder.ghosts)
    merged = merge(log_files([folder.ghosts]))
    if merged.spec.id != spec.of:
        raise UsageError(
            "{ghosts}: these logs are of {id}, not of {of}", ghosts=folder.ghosts, id=merged.spec.id, of=spec.of
        )
    others = contestants(merged, None, kept_verdicts(real, merged.spec), granted_time(real, merged.spec))
    # A replay stops at the log's last record, but the contest went on until its end.
    over = {"phase": "ended", "left_s": 0.0, "elapsed_s": spec.duration_s}
    return tuple(
        msgspec.structs.replace(contestant, replay=msgspec.structs.replace(contestant.replay, **over))
        for contestant in others
    )


def everybody(merged: MergedLogs, folder: ContestFolder | None, now: ClockReading) -> tuple[Contestant, ...]:
    """Return all members for the scoreboard now, with the organiser's later decisions.

    In a virtual contest, the members of the real one follow. ``folder`` is the contest's folder, ``None`` if there are
    only logs. Raise ``UsageError``.
    """
    members = contestants(merged, now, kept_verdicts(folder, merged.spec), granted_time(folder, merged.spec))
    if folder is None or merged.spec.kind != "virtual":
        return members
    # Members of the real contest are shown as they were at this contest time. They may have the names of members here,
    # who are often the same people.
    at_s = max((contestant.replay.elapsed_s for contestant in members), default=0.0)
    marked = [
        msgspec.structs.replace(
            contestant,
            replay=msgspec.structs.replace(contestant.replay, member=f"{contestant.replay.member} (virtual)"),
        )
        for contestant in members
    ]
    return (*marked, *(until(contestant, at_s) for contestant in ghosts(folder, merged.spec)))
