"""Begin a contest and open its screen: what ``start``, ``virtual`` and ``judge mock`` share."""

from __future__ import annotations

from pathlib import Path

from judge.cli.support.console import can_redraw, emit, home, language, say
from judge.cli.support.options import further_catalogues, open_session
from judge.contest.active import mark_active
from judge.contest.participant import Participant
from judge.contest.rejudge import problem_of
from judge.contest.spec import ContestSpec
from judge.contest.storage import KnownContest, remember
from judge.text.suggestions import suggested


def refuse_changed(spec: ContestSpec, problems: tuple[Path, ...]) -> None:
    """Raise ``UsageError`` if a problem has changed since the contest was made.

    Call this before the clock starts, because nothing can be submitted for such a problem. ``problems`` are further
    catalogues.
    """
    with open_session(problems) as session:
        for task in spec.tasks:
            problem_of(session, spec, task.slug)


def begin(participant: Participant) -> None:
    """Begin the log, and record that this contest is going on. Raise ``UsageError``."""
    participant.start()
    home_folder = home()
    if home_folder is not None:
        remember(home_folder, participant.spec, KnownContest(participant.folder, participant.member))
        mark_active(home_folder, participant.spec)


def enter(participant: Participant, problems: tuple[Path, ...], allow_degraded: bool, back: str) -> None:
    """Open the contest screen. When the user leaves it, print that the contest continues.

    ``problems`` are further catalogues, and ``back`` is the command that returns to the screen.
    """
    from judge.cli.support.programs import open_in_editor
    from judge.cli.support.starters import SolutionFiles
    from judge.cli.tui.contest.app import ContestScreen
    from judge.session import Session

    catalogues = further_catalogues(problems)
    solutions = SolutionFiles(Path(), open_in_editor)
    ContestScreen(participant, lambda: Session(home(), catalogues), solutions, language(), allow_degraded).run()
    if participant.state().replay.phase == "ended":
        emit(say("your contest is over; to review it: {command}", command=suggested("contest review")))
    else:
        emit(say("your contest continues"))
        emit("  " + say("to return to it: {command}", command=back))
        emit("  " + say("to end it: {command}", command=suggested("contest end")))


def has_screen(plain: bool) -> bool:
    """Return whether the contest screen can be opened: on a terminal, and unless plain text was asked for."""
    return not plain and can_redraw()
