"""The organiser's later decisions, kept beside the members' logs: new verdicts and additional time.

Each kind of decision has its own file, a log that begins with the contest's spec like every other log.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from judge.contest.events import ContestCreated, LogEvent, LoggedJudgement, SolutionRejudged, TimeGranted
from judge.contest.log import LogLine, LogWriter, belongs_to, read_log
from judge.contest.spec import ContestSpec
from judge.contest.storage import ContestFolder
from judge.errors import UsageError
from judge.text.messages import Phrase, phrase

EVERYBODY = ""


def keep_verdicts(folder: ContestFolder, spec: ContestSpec, verdicts: Sequence[SolutionRejudged]) -> None:
    """Append the verdicts that ``rejudged.ndjson`` does not have yet. Raise ``UsageError`` if that is impossible."""
    known = {(verdict.member, verdict.submission): _untimed(verdict) for verdict in kept_verdicts(folder, spec)}
    new = [verdict for verdict in verdicts if known.get((verdict.member, verdict.submission)) != _untimed(verdict)]
    if new:
        _append(folder.rejudged, spec, new)


def _untimed(verdict: SolutionRejudged) -> LoggedJudgement:
    """Return a judgement without its CPU time, which differs from run to run."""
    return msgspec.structs.replace(verdict.judgement, cpu_s=0.0)


def kept_verdicts(folder: ContestFolder | None, spec: ContestSpec) -> tuple[SolutionRejudged, ...]:
    """Return the verdicts in ``rejudged.ndjson``, none without the file. Raise ``UsageError`` if it was edited."""
    lines = _lines(folder and folder.rejudged, spec, phrase("remove it and judge again with --rejudge"))
    return tuple(line.record.event for line in lines if isinstance(line.record.event, SolutionRejudged))


def grant_time(folder: ContestFolder, spec: ContestSpec, seconds: float, member: str = EVERYBODY) -> None:
    """Give one member, or everybody, more time. Raise ``UsageError`` if this cannot be recorded."""
    _append(folder.extensions, spec, [TimeGranted(seconds=float(seconds), member=member)])


def granted_time(folder: ContestFolder | None, spec: ContestSpec) -> dict[str, float]:
    """Return the additional seconds by member; empty without a folder. ``EVERYBODY`` has the time given to all."""
    granted: dict[str, float] = {}
    for line in _lines(folder and folder.extensions, spec, phrase("remove it and extend the contest again")):
        event = line.record.event
        if isinstance(event, TimeGranted):
            granted[event.member] = granted.get(event.member, 0.0) + event.seconds
    return granted


def extended(spec: ContestSpec, granted: Mapping[str, float], member: str = EVERYBODY) -> ContestSpec:
    """Return the contest as it is for a member, with the time granted to all members and to this member."""
    further = sum(granted.get(name, 0.0) for name in {EVERYBODY, member})
    return msgspec.structs.replace(spec, duration_s=spec.duration_s + further) if further else spec


def freeze_at_s(folder: ContestFolder, spec: ContestSpec) -> float | None:
    """Return the contest time at which the scoreboard freezes, with the time granted to all; ``None`` for never."""
    return extended(spec, granted_time(folder, spec)).freeze_at_s


def _append(path: Path, spec: ContestSpec, new: Sequence[LogEvent]) -> None:
    with LogWriter(path) as log:
        log.append(*([] if log.lines else [ContestCreated(spec=spec)]), *new)


def _lines(path: Path | None, spec: ContestSpec, remedy: Phrase) -> tuple[LogLine, ...]:
    if path is None or not path.exists():
        return ()
    log = read_log(path)
    if not belongs_to(log.lines, spec):
        raise UsageError("{file}: belongs to another contest; {remedy}", file=path, remedy=remedy)
    if log.broken is not None:
        raise UsageError("{file}: {fault}; {remedy}", file=path, fault=log.broken, remedy=remedy)
    return log.lines
