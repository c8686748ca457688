"""Find the user's contests in progress, quickly enough for every ``judge submit``.

``$JUDGE_HOME/contests/going/`` has an empty file for each contest that has begun and is not known to be over. If the
folder is empty, no contest is in progress and nothing else is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from judge.contest.participant import Participant
from judge.contest.spec import ContestSpec
from judge.contest.storage import known_contests
from judge.errors import InputError
from judge.files import writing


def mark_active(home: Path, spec: ContestSpec) -> None:
    """Record that the contest has begun. Raise ``UsageError`` if that cannot be written."""
    path = home / "contests" / "going" / spec.id
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def active_contests(home: Path) -> Iterator[Participant]:
    """Yield the user's contests whose clock runs or is paused, the most recent first. Unreadable ones are left out."""
    marks = {path.name: path for path in (home / "contests" / "going").glob("*")}
    for contest in known_contests(home) if marks else []:
        if not contest.member:
            continue
        try:
            participant = Participant(contest.folder, contest.member)
            path = marks.get(participant.spec.id)
            if path is None:
                continue
            phase = participant.state().replay.phase
        except InputError:
            continue
        if phase in ("running", "paused"):
            yield participant
        elif phase == "ended":  # an ended contest never continues
            path.unlink(missing_ok=True)


def active_with(home: Path, slug: str) -> ContestSpec | None:
    """Return the contest in progress that has this problem, or ``None``."""
    spec = (participant.spec for participant in active_contests(home))
    return next((contest for contest in spec if any(task.slug == slug for task in contest.tasks)), None)
