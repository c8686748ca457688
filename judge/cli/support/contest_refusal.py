"""Refuse help with the problems of a contest that the user takes part in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.support.console import home
from judge.errors import UsageError
from judge.text.phrases import mark
from judge.text.suggestions import RepeatedOptions, current_options, suggested

if TYPE_CHECKING:
    from judge.contest.spec import ContestSpec


def refuse_during_contest(slug: str) -> None:
    """Raise ``UsageError`` if the problem is in a running contest of the user's, for a command that helps with it."""
    text = mark("{slug} is in your running contest {contest}: there is no help until it is over; to end it: {command}")
    _refuse(slug, text, "contest end", [])


def refuse_practice_during_contest(slug: str, file: Path | None = None) -> None:
    """Raise ``UsageError`` if the problem is in a running contest of the user's, for a command that shows hidden cases.

    The message names the command that submits the solution to the contest; ``file`` is its file, if known.
    """
    text = mark("{slug} is in your running contest {contest}; to submit to it: {command}")
    _refuse(slug, text, "contest submit", [str(file)] if file else [])


def submitting(file: str, slug: str, options: RepeatedOptions) -> str:
    """Return the command that submits a file, to the user's running contest if its problem is in one."""
    contest = contest_options_for(slug)
    if contest is None:
        return suggested("submit", [file], options)
    import msgspec

    return suggested("contest submit", [file], msgspec.structs.replace(contest, problem=options.problem))


def contest_options_for(slug: str) -> RepeatedOptions | None:
    """Return the options of commands for the user's running contest that has the problem; None if there is none.

    The options name the contest unless it is the default one.
    """
    home_folder = home()
    running = _running_contest(home_folder, slug)
    if running is None:
        return None
    import msgspec

    from judge.contest.storage import find, read_spec

    contest = None if read_spec(find(home_folder, None, Path()).folder).id == running.id else running.id
    return msgspec.structs.replace(current_options(), contest=contest)


def _refuse(slug: str, text: str, verb: str, words: list[str]) -> None:
    running = _running_contest(home(), slug)
    if running is not None:
        raise UsageError(text, slug=slug, contest=running.id, command=suggested(verb, words, contest_options_for(slug)))


def _running_contest(home_folder: Path | None, slug: str) -> ContestSpec | None:
    """Return a running contest that has the problem. Without a running contest, this only lists a folder."""
    try:
        if home_folder is None or not os.listdir(home_folder / "contests" / "going"):  # noqa: PTH208  # without pathlib's objects
            return None
    except OSError:
        return None
    from judge.contest.active import active_with

    return active_with(home_folder, slug)
