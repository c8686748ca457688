"""What the user's history says, as far as help and the choice of the next problem need it."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from judge.cli.support.output import complain
from judge.cli.support.recording import opened
from judge.errors import HistoryError
from judge.history.records import Event, EventKind


def solved_slugs() -> frozenset[str]:
    """The problems with an accepted submission; none, after a line on stderr, where the history cannot be used."""
    try:
        with opened() as history:
            tried = history.tried() if history.begun else {}
    except HistoryError as error:
        complain(str(error))
        return frozenset()
    return frozenset(slug for slug, solved in tried.items() if solved)


def hints_seen(slug: str) -> int:
    """How many hints for this problem were shown since it was last solved; 0, without complaint, where nobody knows."""
    try:
        with opened() as history:
            return history.hints_seen(slug) if history.begun else 0
    except HistoryError:
        return 0


def note(kind: EventKind, slug: str, details: Sequence[str] = ("",)) -> None:
    """Keep in the history that help was given, one event a detail, or say in one line why not."""
    try:
        with opened() as history:
            for detail in details:
                history.note(Event(at=time.time(), kind=kind, problem=slug, detail=detail))
    except HistoryError as error:
        complain(f"this is not in the history: {error}")


def review_days(slugs: Sequence[str], difficulties: Mapping[str, str], now: float) -> dict[str, int]:
    """In how many days, 0 for today, each of these that was ever solved is to be practised again.

    None of them, after a line on stderr, where the history cannot be used.
    """
    from judge.history.reviews import standings

    try:
        with opened() as history:
            past = (history.attempts(), history.events()) if history.begun else ([], [])
    except HistoryError as error:
        complain(str(error))
        return {}
    found = standings(*past, difficulties, now)
    return {one.problem: max(0, round((one.due - now) / 86400)) for one in found if one.problem in slugs}
