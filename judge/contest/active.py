"""Which contests of the user's go on now, told so cheaply that every ``judge submit`` can ask.

``$JUDGE_HOME/contests/going/`` holds an empty file for each contest that was begun and is not known to be over. Where
it holds none, nothing goes on, and nothing else has to be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from judge.contest.participant import Contest
from judge.contest.spec import Terms
from judge.contest.storage import known
from judge.errors import InputError, UsageError


def mark(home: Path, terms: Terms) -> None:
    """Say that the contest was begun. Raises UsageError where that cannot be kept."""
    path = home / "contests" / "going" / terms.id
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from None


def going_on(home: Path) -> Iterator[Contest]:
    """The user's contests whose clock runs or is stopped, those lately begun first. Broken ones are left out."""
    marks = {path.name: path for path in (home / "contests" / "going").glob("*")}
    for one in known(home) if marks else []:
        if not one.member:
            continue
        try:
            contest = Contest(one.folder, one.member)
            path = marks.get(contest.terms.id)
            if path is None:
                continue
            phase = contest.state().course.phase
        except InputError:
            continue
        if phase in ("running", "paused"):
            yield contest
        elif phase == "ended":  # which nothing can change any more
            path.unlink(missing_ok=True)


def going_with(home: Path, slug: str) -> Terms | None:
    """The contest that goes on now and has this problem; None where there is none."""
    terms = (contest.terms for contest in going_on(home))
    return next((one for one in terms if any(task.slug == slug for task in one.tasks)), None)
