"""Begin a contest and open its screen: what ``start``, ``virtual`` and ``judge mock`` share."""

from __future__ import annotations

from pathlib import Path

from judge.cli.support.contest_words import ContestWords
from judge.cli.support.environment import home, language, redrawing
from judge.cli.support.output import emit
from judge.contest.active import mark_active
from judge.contest.participant import Participant
from judge.contest.storage import KnownContest, remember


def begin(participant: Participant) -> None:
    """Begin the log, and record that this contest is going on. Raise ``UsageError``."""
    participant.start()
    kept = home()
    if kept is not None:
        remember(kept, participant.spec, KnownContest(participant.folder, participant.member))
        mark_active(kept, participant.spec)


def enter(participant: Participant, catalogues: tuple[Path, ...], allow_degraded: bool, back: str) -> None:
    """Open the contest screen; when it is left, say that the contest goes on. ``back`` is the command that comes
    back."""
    from judge.cli.tui.contest.opening import open_screen

    open_screen(participant, catalogues, allow_degraded)
    words = ContestWords(language())
    over = participant.state().replay.phase == "ended"
    emit(words.left_over if over else words.left_going.format(back=back))


def has_screen(plain: bool) -> bool:
    """Return whether the contest screen can be opened: on a terminal, and unless plain text was asked for."""
    return not plain and redrawing()
