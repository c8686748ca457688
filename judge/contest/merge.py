"""Find the logs of a contest's members, check that all are of the same contest, and merge them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import msgspec

from judge.contest.clock import ClockReading
from judge.contest.events import ContestCreated, LoggedJudgement, MemberJoined, SolutionRejudged
from judge.contest.log import Log, lock_deadline, read_log
from judge.contest.organiser import extended
from judge.contest.replay import gap_message, replay_log
from judge.contest.scoreboard import Contestant
from judge.contest.spec import ContestSpec
from judge.contest.storage import ContestFolder
from judge.errors import UsageError
from judge.text.messages import Phrase, mark, phrase
from judge.text.suggestions import suggested

MAX_LOGS = 2000
MAX_TOTAL = 256 << 20  # bytes of all logs; in memory, a log of short records takes three times as many
MAX_NOTES = 20  # about the clocks of one member
MAX_SUBMISSIONS = 500  # counted per member: a log may hold some hundred thousand, and judging them takes time


class MemberLog(NamedTuple):
    """A member's log: the file, the member's name, the contest's spec as the log has it, and the content."""

    path: Path
    name: str
    spec: ContestSpec
    log: Log


class MergedLogs(NamedTuple):
    """The logs of one contest. ``warnings`` are about files, one line each."""

    spec: ContestSpec
    members: tuple[MemberLog, ...]
    warnings: tuple[Phrase, ...]


def log_files(places: Sequence[Path]) -> list[Path]:
    """Return the logs in these files and folders, each once. Raise ``UsageError`` if there are too many."""
    files: dict[Path, None] = {}
    for place in places:
        folder = ContestFolder(place)
        is_contest = folder.spec_file.is_file()  # it may have no logs yet
        inside = folder.logs if is_contest else place
        for path in sorted(inside.glob("*.ndjson")) if is_contest or inside.is_dir() else [place]:
            if path.name not in (folder.rejudged.name, folder.extensions.name):
                files.setdefault(path.resolve())
    if len(files) > MAX_LOGS:
        raise UsageError("{count} logs are too many (at most {limit})", count=len(files), limit=MAX_LOGS)
    return list(files)


def merge(paths: Sequence[Path], spec: ContestSpec | None = None, shared: Collection[Path] = frozenset()) -> MergedLogs:
    """Return the logs together. If one log continues another, the longer one counts.

    Without ``spec``, the first log determines the contest. ``shared`` are the files that were found in a folder, where
    anybody may have put them. A shared file that cannot be used is left out with a warning. Raise ``UsageError`` for
    any other file that is not a log of the contest. If all logs together are too large, the largest are left out.
    """
    members: dict[str, MemberLog] = {}
    warnings: list[Phrase] = []
    too_large = _beyond_total(paths)
    until = lock_deadline()  # one limit for all logs together: somebody may hold the locks of many
    for path in paths:
        if path in too_large:
            text = mark("{path}: is left out, because all logs together hold more than {limit} MiB")
            warnings.append(phrase(text, path=path, limit=MAX_TOTAL >> 20))
            continue
        try:
            member = _member_of(path, spec, until)
            if member is None:
                warnings.append(phrase("{path}: is empty, as after a kill at the very start; left out", path=path))
                continue
            members[member.name], conflict = _longer_log(members.get(member.name, member), member, shared)
        except UsageError as error:
            if path not in shared:
                raise
            warnings.append(phrase("left out: {fault}", fault=error))
            continue
        spec = spec or member.spec
        if conflict is not None:
            warnings.append(phrase("left out: {fault}", fault=conflict))
        elif member.log.torn:
            text = mark("{path}: its last {bytes} bytes are an incomplete record, as after a kill; left out")
            warnings.append(phrase(text, path=path, bytes=member.log.torn))
    if spec is None:
        raise UsageError("there is no log yet; to start one: {command}", command=suggested("contest start"))
    return MergedLogs(spec, tuple(members[name] for name in sorted(members)), tuple(warnings))


def _beyond_total(paths: Sequence[Path]) -> set[Path]:
    """Return the largest files, which begin where the smaller ones together reach ``MAX_TOTAL``."""
    sizes = {path: path.stat().st_size if path.is_file() else 0 for path in paths}
    by_size = sorted(sizes, key=sizes.__getitem__)
    totals = accumulate(sizes[path] for path in by_size)
    return {path for path, total in zip(by_size, totals, strict=True) if total > MAX_TOTAL}


def _member_of(path: Path, spec: ContestSpec | None, until: float) -> MemberLog | None:
    """Return the log in the file, or ``None`` if nothing was written to it. Raise ``UsageError`` if it is not a log of
    this contest.
    """
    log = read_log(path, until)
    if not log.lines and log.broken is None:
        return None
    logged = [line.record.event for line in log.lines]
    created = next((event for event in logged if isinstance(event, ContestCreated)), None)
    joined = next((event for event in logged if isinstance(event, MemberJoined)), None)
    if created is None or joined is None:
        raise UsageError("{path}: is not the log of a contest's member; leave it out", path=path)
    if spec is not None and created.spec != spec:
        raise UsageError(
            "{path}: belongs to another contest, {other}, not to {id}; leave it out",
            path=path,
            other=created.spec.id,
            id=spec.id,
        )
    return MemberLog(path, joined.member, created.spec, log)


def contestants(
    merged: MergedLogs,
    now: ClockReading | None,
    rejudged: Iterable[SolutionRejudged] = (),
    granted: Mapping[str, float] | None = None,
) -> tuple[Contestant, ...]:
    """Return the members for the scoreboard, at ``now`` or at the ends of their logs.

    ``rejudged`` are the organiser's later verdicts, and ``granted`` are the additional seconds by member.
    """
    members = (_contestant(merged.spec, member, now, granted or {}) for member in merged.members)
    return with_verdicts(members, rejudged)


def with_verdicts(members: Iterable[Contestant], verdicts: Iterable[SolutionRejudged]) -> tuple[Contestant, ...]:
    """Return the members with these verdicts added to the rejudged ones."""
    later: dict[str, dict[str, LoggedJudgement]] = {}
    for verdict in verdicts:
        later.setdefault(verdict.member, {})[verdict.submission] = verdict.judgement
    return tuple(
        msgspec.structs.replace(member, rejudged={**member.rejudged, **later.get(member.replay.member, {})})
        for member in members
    )


def _contestant(
    spec: ContestSpec, member: MemberLog, now: ClockReading | None, granted: Mapping[str, float]
) -> Contestant:
    replay = replay_log(extended(spec, granted, member.name), member.log.lines, now)
    edited = [phrase("edited: {fault}", fault=member.log.broken)] if member.log.broken is not None else []
    noted = [*map(gap_message, replay.gaps[:MAX_NOTES])]
    if len(replay.gaps) > MAX_NOTES:
        noted.append(phrase("the clocks disagreed {count} times in all", count=len(replay.gaps)))
    counting = replay.counting
    if len(counting) > MAX_SUBMISSIONS:
        text = mark("only the first {limit} submissions count, and {count} were made")
        noted.append(phrase(text, limit=MAX_SUBMISSIONS, count=len(counting)))
        counted = {submission.seq for submission in counting[:MAX_SUBMISSIONS]}
        submissions = tuple(
            submission for submission in replay.submissions if submission.practice or submission.seq in counted
        )
        replay = msgspec.structs.replace(replay, submissions=submissions)
    return Contestant(replay=replay, notes=(*edited, *noted))


def _longer_log(first: MemberLog, second: MemberLog, shared: Collection[Path]) -> tuple[MemberLog, UsageError | None]:
    """Return the longer one of two logs of a member, and ``None``, if it continues the shorter one.

    In a shared folder, anybody can add a log that continues a member's log. So if both logs are shared, the one whose
    file has the member's name is returned, with an error if it does not continue the other one. Raise ``UsageError``
    for any other two logs that differ.
    """
    logs = (first, second)
    both_shared = first.path in shared and second.path in shared
    named = next((log for log in logs if both_shared and log.path.stem == log.name), None)
    digests, others = ([line.digest for line in member.log.lines] for member in logs)
    shorter, longer = logs if len(digests) < len(others) else (second, first)
    if digests[: len(others)] == others[: len(digests)] and (digests == others or named is not shorter):
        return longer, None
    conflict = UsageError(
        "{path} and {path2} are different logs of {name}; leave one of them out",
        path=first.path,
        path2=second.path,
        name=repr(first.name),
    )
    if named is None:
        raise conflict
    return named, conflict
