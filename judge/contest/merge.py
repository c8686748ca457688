"""Members' logs put together: which logs, whose, whether they are of one contest, and what must be said of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.contest.clock import Reading
from judge.contest.events import Created, Joined, Rejudged, Ruling
from judge.contest.log import Line, Log, read_log
from judge.contest.replay import course
from judge.contest.scoreboard import Standing
from judge.contest.spec import Terms
from judge.contest.storage import Folder
from judge.contest.words import said
from judge.errors import UsageError

MAX_LOGS = 2000


class Member(NamedTuple):
    """A member's log: its file, whose it is, the contest's terms as it has them, and its lines."""

    path: Path
    name: str
    terms: Terms
    log: Log


class Merged(NamedTuple):
    """Logs of one contest. ``warnings`` are about files, a line each."""

    terms: Terms
    members: tuple[Member, ...]
    warnings: tuple[str, ...]


def log_files(places: Sequence[Path]) -> list[Path]:
    """The logs in these files and folders, each once. A contest's folder stands for its logs. Raises UsageError."""
    found: dict[Path, None] = {}
    for place in places:
        folder = Folder(place)
        inside = folder.logs if folder.terms.is_file() else place
        for path in sorted(inside.glob("*.ndjson")) if inside.is_dir() else [place]:
            if path.name != folder.rejudged.name:
                found.setdefault(path.resolve())
    if len(found) > MAX_LOGS:
        raise UsageError(f"{len(found)} logs are more than the {MAX_LOGS} that a board takes")
    return list(found)


def merge(paths: Sequence[Path], terms: Terms | None = None) -> Merged:
    """The logs together. Raises UsageError for a file that is no log, or is of another contest than ``terms``.

    Without ``terms`` the first log says which contest it is. A log that another one goes on from counts once.
    """
    members: dict[str, Member] = {}
    warnings = []
    for path in paths:
        member = read_member(path)
        if member is None:
            warnings.append(f"{path}: is empty, as after a kill at the very start; left out")
            continue
        terms = terms or member.terms
        if member.terms != terms:
            raise UsageError(f"{path}: is of another contest, {member.terms.id}, not of {terms.id}; leave it out")
        if member.log.torn:
            warnings.append(f"{path}: its last {member.log.torn} bytes are no whole record, as after a kill; left out")
        members[member.name] = _longer(members.get(member.name), member)
    if terms is None:
        raise UsageError("there is no log yet: 'judge contest start' begins one")
    return Merged(terms, tuple(members[name] for name in sorted(members)), tuple(warnings))


def read_member(path: Path) -> Member | None:
    """The log in the file; None where not one line was written. Raises UsageError for what is no log."""
    log = read_log(path)
    if not log.lines and not log.broken:
        return None
    facts = [line.entry.fact for line in log.lines]
    created = next((fact for fact in facts if isinstance(fact, Created)), None)
    joined = next((fact for fact in facts if isinstance(fact, Joined)), None)
    if created is None or joined is None:
        raise UsageError(f"{path}: is no log of a contest's member; leave it out")
    return Member(path, joined.member, created.terms, log)


def standings(merged: Merged, now: Reading | None, rejudged: Iterable[Line] = ()) -> tuple[Standing, ...]:
    """The members for the board, at ``now`` or as their logs end; ``rejudged`` are an organiser's later verdicts."""
    later: dict[str, dict[str, Ruling]] = {}
    for line in rejudged:
        fact = line.entry.fact
        if isinstance(fact, Rejudged):
            later.setdefault(fact.member, {})[fact.submission] = fact.ruling
    return tuple(
        Standing(
            course=(went := course(merged.terms, member.log.lines, now)),
            notes=(*_edited(member.log), *map(said, went.gaps)),
            rejudged=later.get(member.name, {}),
        )
        for member in merged.members
    )


def _edited(log: Log) -> tuple[str, ...]:
    return (f"edited: {log.broken}",) if log.broken else ()


def _longer(one: Member | None, other: Member) -> Member:
    if one is None:
        return other
    digests, others = ([line.digest for line in member.log.lines] for member in (one, other))
    if digests[: len(others)] == others:
        return one
    if others[: len(digests)] == digests:
        return other
    raise UsageError(f"{one.path} and {other.path} are different logs of {one.name!r}; leave one of them out")
