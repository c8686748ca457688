"""Verdicts that an organiser gave later, kept beside the members' logs in a log of their own."""

from __future__ import annotations

from collections.abc import Sequence

from judge.contest.events import ContestCreated, SolutionRejudged
from judge.contest.log import Line, LogWriter, read_log
from judge.contest.spec import ContestSpec
from judge.contest.storage import ContestFolder
from judge.errors import UsageError


def keep(folder: ContestFolder, spec: ContestSpec, judgements: Sequence[SolutionRejudged]) -> None:
    """Write the verdicts into the folder's ``rejudged.ndjson``, a log of its own. Raises UsageError."""
    with LogWriter(folder.rejudged) as log:
        log.append(*([] if log.lines else [ContestCreated(spec=spec)]), *judgements)


def kept(folder: ContestFolder, spec: ContestSpec) -> tuple[Line, ...]:
    """The lines of the folder's ``rejudged.ndjson``; none where there is none. Raises UsageError for an edited one."""
    if not folder.rejudged.exists():
        return ()
    log = read_log(folder.rejudged)
    first = log.lines[0].record.event if log.lines else None
    if log.broken or (first is not None and not (isinstance(first, ContestCreated) and first.spec == spec)):
        why = log.broken or "it is another contest's"
        raise UsageError(f"{folder.rejudged}: {why}; remove it and judge again with --rejudge")
    return log.lines
