"""No help with a problem while a contest of the user's has it."""

from __future__ import annotations

from judge.cli.environment import home
from judge.errors import UsageError


def refuse_during_contest(slug: str) -> None:
    """Raises UsageError where a contest of the user's that goes on now has this problem."""
    kept = home()
    if kept is None or not (kept / "contests").is_dir():
        return
    from judge.contest.play import running_with

    terms = running_with(kept, slug)
    if terms is not None:
        way_out = "'judge contest end' ends it"
        raise UsageError(f"{slug} is in your contest {terms.id}, which goes on: no help until it is over ({way_out})")
