"""What the user's history says, for hints and for the choice of the next problem."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from judge.cli.support.output import complain
from judge.cli.support.recording import open_history
from judge.errors import HistoryError
from judge.history.records import Event, EventKind
from judge.text.messages import phrase


def solved_slugs() -> frozenset[str]:
    """Return the problems with an accepted submission; none, after a line on stderr, if the history cannot be used."""
    try:
        with open_history() as history:
            tried = history.tried() if history.begun else {}
    except HistoryError as error:
        complain(error)
        return frozenset()
    return frozenset(slug for slug, solved in tried.items() if solved)


def hints_seen(slug: str) -> int:
    """Return how many hints were shown since the problem was last solved; 0 if the history cannot be used."""
    try:
        with open_history() as history:
            return history.hints_seen(slug) if history.begun else 0
    except HistoryError:
        return 0


def note(kind: EventKind, slug: str, details: Sequence[str] = ("",)) -> None:
    """Record in the history that help was given, one event per detail, or say in one line why not."""
    try:
        with open_history() as history:
            for detail in details:
                history.note(Event(at=time.time(), kind=kind, problem=slug, detail=detail))
    except HistoryError as error:
        complain(phrase("this was not recorded in the history: {error}", error=error))


def review_days(slugs: Sequence[str], difficulties: Mapping[str, str], now: float) -> dict[str, int]:
    """Return in how many days each problem that was ever solved is due again; 0 is today.

    The result is empty, after a line on stderr, if the history cannot be used.
    """
    from judge.history.reviews import standings

    try:
        with open_history() as history:
            past = (history.attempts(), history.events()) if history.begun else ([], [])
    except HistoryError as error:
        complain(error)
        return {}
    found = standings(*past, difficulties, now)
    return {one.problem: max(0, round((one.due - now) / 86400)) for one in found if one.problem in slugs}
