"""How to judge a submission, and how to follow the judging."""

from __future__ import annotations

from collections.abc import Callable

from judge.judging import groups
from judge.models import Record, Reveal

Progress = Callable[[int, int], None]
"""Called at the beginning and after each piece of work, with the number of pieces done and their total."""


def no_progress(done: int, total: int) -> None:
    """Take a report of progress and do nothing."""


class Options(Record, frozen=True, kw_only=True):
    """How to judge.

    With ``show_passed`` the report has the inputs and answers of accepted cases that are not hidden.

    ``require`` names the case groups that count towards the verdict of a submission; empty means all.
    ``speed_factor`` scales the problem's CPU limits to this machine. A session sets it to what it has measured.
    """

    seed: str = "default"
    reveal: Reveal = "case"
    fail_fast: bool = False
    show_passed: bool = False
    require: groups.Required = ()
    speed_factor: float = 1.0
