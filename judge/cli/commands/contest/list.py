"""``judge contest list``: the user's contests."""

from __future__ import annotations

import time

import click

from judge.cli.commands.contest.status import status_document
from judge.cli.support.console import colour, emit, emit_json, home, language, say, warn
from judge.cli.support.contest_options import login
from judge.cli.support.options import json_option
from judge.contest.participant import Participant
from judge.contest.replay import left_text
from judge.contest.storage import known_contests, missing_contests
from judge.errors import InputError
from judge.text.clean import paint
from judge.text.messages import mark, phrase
from judge.text.suggestions import suggested


@click.command("list")
@json_option
def list_contests(as_json: bool) -> None:
    """List your contests, the most recent first."""
    home_folder = home()
    lines, documents = [], []
    for known in known_contests(home_folder) if home_folder else []:
        try:
            contest = Participant(known.folder, known.member or login())
            if as_json:
                documents.append(status_document(contest))
                continue
            state = contest.state()
            spec, replay = state.spec, state.replay
            solved = sum(cell.solved for cell in state.cells)
            title = paint(spec.title_in(language()), "strong", colour())
            left = left_text(replay, time.time(), spec, language())
            count = say("solved {count} of {total}", count=solved, total=len(spec.tasks))
            lines.append(f"{spec.id}  {title}  {left} · {count}")
        except InputError as error:
            warn(error)
    for pointer, folder in missing_contests(home_folder).items() if home_folder else ():
        command = suggested("contest status", ["FOLDER"])
        text = mark(
            "{contest}: its folder {folder} is gone; if it was moved, name the new one: {command}; "
            "if not, remove {file}"
        )
        warn(phrase(text, contest=pointer.stem, folder=folder, command=command, file=pointer))
    if as_json:
        emit_json(documents)
    else:
        emit("\n".join(lines) or say("no contest yet; to create one: {command}", command=suggested("contest new")))
