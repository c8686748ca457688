"""The user's history. Commands about the history fail without one; all other commands work without it."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from judge.cli.support.console import home, warn
from judge.errors import HistoryError, UsageError
from judge.models import Reports, Submission
from judge.text.messages import phrase
from judge.text.suggestions import suggested

if TYPE_CHECKING:
    from judge.history.records import Attempt, Event, EventKind, Kind
    from judge.history.store import History


def open_history() -> History:
    """Return the user's history. Raises HistoryError if nothing can be kept."""
    # Imported late, so that no verdict waits for the import of SQLite.
    try:
        from judge.history.store import History
    except ImportError as error:  # a Python that was built without SQLite
        raise HistoryError("this Python cannot keep a history: {error}", error=error) from None
    folder = home()
    if folder is None:
        raise HistoryError("the history's folder cannot be written; set $JUDGE_HOME to another one")
    return History(folder, warn)


def entry_number(word: str) -> int:
    """Return the number of an entry as it was typed. Raises UsageError for anything else."""
    if not word.isascii() or not word.isdigit() or len(word) > 18:
        raise UsageError(
            "{word}: not the number of an entry; to see the entries: {command}",
            word=word[:40],
            command=suggested("history"),
        )
    return int(word)


def record(reports: Reports, submission: Submission, kind: Kind) -> None:
    """Record a judged submission, or print a warning of one line."""
    try:
        with open_history() as history:
            history.record(reports, submission, kind, time.time())
    except HistoryError as error:
        warn(
            phrase("this attempt was not recorded in the history: {error} (--no-history hides this line)", error=error)
        )


def note(kind: EventKind, slug: str, details: Sequence[str] = ("",)) -> None:
    """Record in the history that help was given, one event per detail, or print a warning."""
    from judge.history.records import Event

    try:
        with open_history() as history:
            for detail in details:
                history.note(Event(at=time.time(), kind=kind, problem=slug, detail=detail))
    except HistoryError as error:
        warn(phrase("this was not recorded in the history: {error}", error=error))


def solved_slugs() -> frozenset[str]:
    """Return the problems with an accepted submission; none, after a line on stderr, if the history cannot be used."""
    try:
        with open_history() as history:
            tried = history.tried() if history.begun else {}
    except HistoryError as error:
        warn(error)
        return frozenset()
    return frozenset(slug for slug, solved in tried.items() if solved)


def hints_seen(slug: str) -> int:
    """Return how many hints were shown since the problem was last solved; 0 if the history cannot be used."""
    try:
        with open_history() as history:
            return history.hints_seen(slug) if history.begun else 0
    except HistoryError:
        return 0


def attempts_and_events() -> tuple[list[Attempt], list[Event]]:
    """Return all that the history holds; nothing, after a line on stderr, if it cannot be used."""
    try:
        with open_history() as history:
            return (history.attempts(), history.events()) if history.begun else ([], [])
    except HistoryError as error:
        warn(error)
        return [], []


def review_days(slugs: Sequence[str], difficulties: Mapping[str, str], now: float) -> dict[str, int]:
    """Return the days until each problem is due again, by slug; 0 is today. Problems never solved are left out."""
    from judge.history.reviews import scheduled_reviews

    reviews = scheduled_reviews(*attempts_and_events(), difficulties, now)
    return {review.problem: max(0, round((review.due - now) / 86400)) for review in reviews if review.problem in slugs}
