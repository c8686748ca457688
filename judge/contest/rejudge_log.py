"""Verdicts that an organiser gave later, kept beside the members' logs in a log of their own."""

from __future__ import annotations

from collections.abc import Sequence

from judge.contest.events import Created, Rejudged
from judge.contest.log import Line, Writer, read_log
from judge.contest.spec import Terms
from judge.contest.storage import Folder
from judge.errors import UsageError


def keep(folder: Folder, terms: Terms, rulings: Sequence[Rejudged]) -> None:
    """Write the verdicts into the folder's ``rejudged.ndjson``, a log of its own. Raises UsageError."""
    with Writer(folder.rejudged) as log:
        log.append(*([] if log.lines else [Created(terms=terms)]), *rulings)


def kept(folder: Folder, terms: Terms) -> tuple[Line, ...]:
    """The lines of the folder's ``rejudged.ndjson``; none where there is none. Raises UsageError for an edited one."""
    if not folder.rejudged.exists():
        return ()
    log = read_log(folder.rejudged)
    first = log.lines[0].entry.fact if log.lines else None
    if log.broken or (first is not None and not (isinstance(first, Created) and first.terms == terms)):
        why = log.broken or "it is another contest's"
        raise UsageError(f"{folder.rejudged}: {why}; remove it and judge again with --rejudge")
    return log.lines
