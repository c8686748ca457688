"""``judge mock``: a mock interview, as a contest of two problems."""

from __future__ import annotations

import secrets
import shlex
import time
from datetime import datetime
from pathlib import Path

import click
import msgspec

from judge.cli.commands.contest.review import notes_lines
from judge.cli.commands.contest.status import status_text
from judge.cli.support.console import columns, emit, say
from judge.cli.support.contest_entry import begin, enter, has_screen
from judge.cli.support.contest_options import degraded_option, home_for_log, login, plain_option
from judge.cli.support.options import further_catalogues, problems_option
from judge.cli.support.user_history import attempts_and_events
from judge.contest.active import active_contests
from judge.contest.interview import UserHistory, choose_two, keep_note
from judge.contest.participant import Participant
from judge.contest.spec import INTERVIEW
from judge.contest.storage import ContestFolder, known_contests, read_spec, write_folder
from judge.errors import UsageError
from judge.session import Session
from judge.text.clean import wrap
from judge.text.messages import mark
from judge.text.suggestions import current_options, set_current_options, suggested


@click.command()
@click.option(
    "--minutes", type=click.IntRange(1, 600), default=45, metavar="N", help="The length in minutes; default: 45."
)
@click.option("--seed", metavar="TEXT", help="The seed of the draw; the same text and history draw the same problems.")
@click.option(
    "--notes", metavar="TEXT", help="Only store this note on your last interview, and show how the interview went."
)
@plain_option
@degraded_option
@problems_option
def mock(
    minutes: int, seed: str | None, notes: str | None, plain: bool, allow_degraded: bool, problems: tuple[Path, ...]
) -> None:
    """Hold a mock interview: two problems, a clock, no hints.

    The problems are chosen from your history: one about algorithms and one about machine learning that you never
    solved, often failed, or solved long ago. At the end you are asked what went well. While an interview is running,
    the command returns to it.
    """
    home_folder = home_for_log()
    # Commands for an interview that has begun need no --seed.
    set_current_options(msgspec.structs.replace(current_options(), seed=None))
    if notes is not None:
        participant = _last(home_folder)
        keep_note(participant.folder, participant.member, notes, datetime.now().astimezone())
        _summary(participant)
        return
    catalogues = further_catalogues(problems)
    active = next((contest for contest in active_contests(home_folder) if contest.spec.kind == "mock"), None)
    if active is not None:
        emit(say("your interview continues"))
    participant = active or _new(home_folder, catalogues, minutes, seed if seed is not None else secrets.token_hex(4))
    if not has_screen(plain):
        files = say(
            "{start} creates a file, {submit} submits it, {end} ends the interview",
            start=suggested("start", ["SLUG"]),
            submit=suggested("contest submit", ["FILE"]),
            end=suggested("contest end"),
        )
        keep = say("to store your notes on the interview: {command}", command=suggested("mock", notes="TEXT"))
        emit("\n".join([status_text(participant), *wrap(files, columns()), *wrap(keep, columns())]))
        return
    enter(participant, problems, allow_degraded, suggested("mock"))
    if participant.state().replay.phase == "ended":
        _ask(participant)
        _summary(participant)


def _new(home_folder: Path, catalogues: tuple[Path, ...], minutes: int, seed: str) -> Participant:
    from judge.contest.config import check
    from judge.contest.setup import make_spec

    now = time.time()
    with Session(home_folder, catalogues) as session:
        attempts, events = attempts_and_events()  # without a history, all problems are equally weak
        past = UserHistory(attempts=tuple(attempts), events=tuple(events), now=now)
        chosen = choose_two(session.catalogue.problems(), past, seed)
    table = {"title": INTERVIEW, "duration": f"{minutes}m", "problems": [problem.slug for problem in chosen]}
    spec, secret = make_spec(check(table, "judge mock"), chosen, now, "mock")
    folder = ContestFolder(home_folder / "contests" / spec.id)
    write_folder(folder, spec, secret)
    participant = Participant(folder, login())
    begin(participant)
    text = mark("two problems, {minutes} minutes, no hints; drawn with --seed {seed}")
    emit(say(text, minutes=minutes, seed=shlex.quote(seed)))
    return participant


def _last(home_folder: Path) -> Participant:
    """Return the most recent interview. Raise ``UsageError`` if there was none."""
    for known in known_contests(home_folder):
        if known.member and read_spec(known.folder).kind == "mock":
            return Participant(known.folder, known.member)
    raise UsageError("there has been no interview yet; to start one: {command}", command=suggested("mock"))


def _ask(participant: Participant) -> None:
    """Ask for notes and store the answers that are not empty."""
    answers = []
    for question, template in (
        (mark("What went well"), mark("went well: {text}")),
        (mark("What went badly"), mark("went badly: {text}")),
    ):
        try:
            text = click.prompt(say(question), default="", show_default=False).strip()
        except click.Abort:  # ^C or ^D: no more questions
            emit("")
            break
        if text:
            answers.append(say(template, text=text))
    if answers:
        keep_note(participant.folder, participant.member, "\n".join(answers), datetime.now().astimezone())


def _summary(participant: Participant) -> None:
    more = say("what was wrong with each try: {command}", command=suggested("contest review"))
    emit("\n".join([status_text(participant), *notes_lines(participant), more]))
