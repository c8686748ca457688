"""Open the contest screen from the command line."""

from __future__ import annotations

from pathlib import Path

from judge.cli.support.editor import open_in_editor
from judge.cli.support.environment import home, language
from judge.cli.tui.contest.app import ContestScreen
from judge.cli.tui.contest.files import SolutionFiles
from judge.contest.participant import Participant
from judge.session import Session


def open_screen(participant: Participant, catalogues: tuple[Path, ...], allow_degraded: bool) -> None:
    """Show the contest until the user leaves. Raises UsageError for a catalogue or a log that cannot be used."""
    room = ContestScreen(
        participant,
        lambda: Session(home(), catalogues),
        SolutionFiles(Path(), open_in_editor),
        language(),
        allow_degraded,
    )
    room.run()
