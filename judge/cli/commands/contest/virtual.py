"""``judge contest virtual``: take part in a contest that is over, with your own clock."""

from __future__ import annotations

import time
from pathlib import Path

import click
import msgspec

from judge.cli.commands.contest.status import status_text
from judge.cli.support.console import emit, language, say
from judge.cli.support.contest_board import merged_logs
from judge.cli.support.contest_entry import begin, enter, has_screen, refuse_changed
from judge.cli.support.contest_options import degraded_option, home_for_log, login, member_option, plain_option
from judge.cli.support.options import PATH, problems_option
from judge.contest.active import active_contests
from judge.contest.clock import read
from judge.contest.participant import Participant
from judge.contest.storage import ContestFolder, read_seed, write_folder
from judge.contest.virtual import keep_ghosts, refuse_unfinished, virtual_spec
from judge.errors import UsageError
from judge.text.suggestions import current_options, set_current_options, suggested


@click.command()
@click.argument("places", nargs=-1, type=PATH, metavar="[CONTEST]...")
@member_option
@plain_option
@degraded_option
@problems_option
def virtual(
    places: tuple[Path, ...], member: str | None, plain: bool, allow_degraded: bool, problems: tuple[Path, ...]
) -> None:
    """Take part in a contest that is over.

    You have your own clock, and the scoreboard shows the other members as they stood at the same contest time. CONTEST
    is a folder, the beginning of an id, or the members' logs. The scoreboard of the real contest does not change.
    """
    home_folder = home_for_log()
    real, merged = merged_logs(places)
    spec = virtual_spec(merged.spec, time.time(), language())
    refuse_unfinished(merged, real, read())
    active = next((contest.spec.id for contest in active_contests(home_folder) if contest.spec.of == spec.of), None)
    if active is not None:
        raise UsageError(
            "you are already taking part in {of}: {command}", of=spec.of, command=suggested("contest start", [active])
        )
    refuse_changed(spec, problems)
    seed = read_seed(real, merged.spec) if real else merged.spec.seed
    folder, name = ContestFolder(home_folder / "contests" / spec.id), member or login()
    folder.log(name)  # raises for an invalid name before anything is made
    write_folder(folder, spec, seed if spec.cases == "fresh" else "")
    keep_ghosts(folder, merged, real)
    participant = Participant(folder, name)
    begin(participant)
    count = len(merged.members)
    emit(say("virtual: {id}, with {count} who took part in {of}", id=spec.id, count=count, of=spec.of))
    set_current_options(msgspec.structs.replace(current_options(), contest=spec.id))
    if has_screen(plain):
        enter(participant, problems, allow_degraded, suggested("contest start"))
    else:
        emit(status_text(participant))
