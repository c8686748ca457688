"""Refuse help with the problems of a contest that the user takes part in."""

from __future__ import annotations

import os
from pathlib import Path

from judge.cli.support.environment import home
from judge.errors import UsageError


def refuse_during_contest(slug: str) -> None:
    """Raise ``UsageError`` if the problem is in a running contest of the user's, for a command that helps with it."""
    found = _going(home(), slug)
    if found is not None:
        raise UsageError(
            "{slug} is in your running contest {found}: there is no help until it is over ('judge contest "
            "end' ends it)",
            slug=slug,
            found=found,
        )


def refuse_practice_during_contest(slug: str) -> None:
    """Raise ``UsageError`` if the problem is in a running contest of the user's, for a command that shows hidden cases.

    There the solution has to be submitted to the contest.
    """
    found = _going(home(), slug)
    if found is not None:
        raise UsageError(
            "{slug} is in your running contest {found}: submit it with 'judge contest submit'", slug=slug, found=found
        )


def _going(kept: Path | None, slug: str) -> str | None:
    """Return the id of a running contest that has the problem. Without a running contest, this only lists a folder."""
    try:
        if kept is None or not os.listdir(kept / "contests" / "going"):  # noqa: PTH208  # without pathlib's objects
            return None
    except OSError:
        return None
    from judge.contest.active import active_with

    spec = active_with(kept, slug)
    return spec.id if spec else None
