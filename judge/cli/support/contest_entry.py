"""Beginning a contest and going into it: what ``start``, ``virtual`` and ``judge mock`` share."""

from __future__ import annotations

from pathlib import Path

from judge.cli.support.contest_words import WORDS
from judge.cli.support.environment import home, language, redrawing
from judge.cli.support.output import emit
from judge.contest.active import mark
from judge.contest.participant import Contest
from judge.contest.storage import Known, remember


def begin(contest: Contest) -> None:
    """Begin the log, and keep that this contest goes on. Raises UsageError."""
    contest.start()
    kept = home()
    if kept is not None:
        remember(kept, contest.terms, Known(contest.folder, contest.member))
        mark(kept, contest.terms)


def enter(contest: Contest, catalogues: tuple[Path, ...], allow_degraded: bool, back: str) -> None:
    """Open the room, and when it is left say that the contest goes on; ``back`` is the command that comes back."""
    from judge.cli.tui.contest.opening import open_room

    open_room(contest, catalogues, allow_degraded)
    words = WORDS[language()]
    over = contest.state().course.phase == "ended"
    emit(words.left_over if over else words.left_going.format(back=back))


def has_room(plain: bool) -> bool:
    """Whether the room can be opened: somebody sits at a terminal, and did not ask for text."""
    return not plain and redrawing()
