"""Refuse help with the problems of a contest that the user takes part in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.support.console import home
from judge.errors import UsageError
from judge.text.suggestions import given, suggested

if TYPE_CHECKING:
    from judge.contest.spec import ContestSpec


def refuse_during_contest(slug: str) -> None:
    """Raise ``UsageError`` if the problem is in a running contest of the user's, for a command that helps with it."""
    kept = home()
    found = _running_contest(kept, slug)
    if found is not None:
        raise UsageError(
            "{slug} is in your running contest {found}: there is no help until it is over; to end it: {command}",
            slug=slug,
            found=found.id,
            command=_command("contest end", kept, found),
        )


def refuse_practice_during_contest(slug: str, file: Path | None = None) -> None:
    """Raise ``UsageError`` if the problem is in a running contest of the user's, for a command that shows hidden cases.

    The message names the command that submits the solution to the contest; ``file`` is its file, if known.
    """
    kept = home()
    found = _running_contest(kept, slug)
    if found is not None:
        raise UsageError(
            "{slug} is in your running contest {found}; to submit to it: {command}",
            slug=slug,
            found=found.id,
            command=_command("contest submit", kept, found, [str(file)] if file else []),
        )


def _command(verb: str, kept: Path | None, spec: ContestSpec, words: list[str] | None = None) -> str:
    """Return a command for the contest, naming the contest unless it is the default one."""
    import msgspec

    from judge.contest.storage import find, read_spec

    by_default = read_spec(find(kept, None, Path()).folder).id == spec.id
    return suggested(verb, words or (), msgspec.structs.replace(given(), contest=None if by_default else spec.id))


def _running_contest(kept: Path | None, slug: str) -> ContestSpec | None:
    """Return a running contest that has the problem. Without a running contest, this only lists a folder."""
    try:
        if kept is None or not os.listdir(kept / "contests" / "going"):  # noqa: PTH208  # without pathlib's objects
            return None
    except OSError:
        return None
    from judge.contest.active import active_with

    return active_with(kept, slug)
