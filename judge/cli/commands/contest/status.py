"""``judge contest status``: show the time left, the problems and the last verdicts."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime

import click
import msgspec

from judge.cli.support.console import colour, emit, emit_json, language, say
from judge.cli.support.contest_board import cell_state
from judge.cli.support.contest_options import contest_argument, member_option, open_participant
from judge.cli.support.options import json_option
from judge.contest.participant import Participant, ParticipantState
from judge.contest.replay import gap_message, left_text
from judge.contest.storage import read_seed
from judge.text.clean import Tone, aligned, clean_line, paint
from judge.text.durations import clock_text
from judge.text.messages import mark
from judge.text.suggestions import suggested

LAST = 5


@click.command()
@contest_argument
@member_option
@json_option
def status(contest: str | None, member: str | None, as_json: bool) -> None:
    """Show the time left, your problems and your last verdicts."""
    participant = open_participant(contest, member)
    if as_json:
        emit_json(status_document(participant))
    else:
        emit(status_text(participant))


def status_text(participant: Participant) -> str:
    """Return the state of the member's contest as text."""
    state = participant.state()
    return "\n".join([*_head(participant, state), *_problems(state), *_tries(state), *_remarks(participant, state)])


def status_document(participant: Participant) -> dict[str, object]:
    """Return the state of the member's contest for ``--json``."""
    state = participant.state()
    replay = state.replay
    return {
        "schema": "judge-contest-status/1",
        "id": state.spec.id,
        "title": state.spec.title,
        "folder": str(participant.folder.path),
        "member": participant.member,
        "phase": replay.phase,
        "require": list(state.spec.required_groups),
        "elapsed_s": round(replay.elapsed_s, 3),
        "left_s": round(replay.left_s, 3),
        "pauses_left": replay.pauses_left,
        "pause_left_s": round(replay.pause_left_s, 3),
        "problems": [
            {"label": task.label, "title": task.title, **msgspec.to_builtins(cell)}
            for task, cell in zip(state.spec.tasks, state.cells, strict=True)
        ],
        "tries": [
            {
                "problem": submission.problem,
                "at_s": submission.at_s,
                "practice": submission.practice,
                "verdict": submission.verdict,
                "score": submission.judgement and submission.judgement.score,
            }
            for submission in replay.submissions
        ],
        "gaps": replay.gaps,
        "records": state.records,
        "head": state.head,
    }


def _head(participant: Participant, state: ParticipantState) -> Iterator[str]:
    spec, replay = state.spec, state.replay
    tone: Tone = "strong" if replay.phase in ("running", "paused", "countdown") else "quiet"
    whose = say("({contest}, as {member})", contest=spec.id, member=participant.member)
    yield f"{paint(spec.title_in(language()), 'strong', colour())}  {whose}"
    yield paint(left_text(replay, time.time(), spec, language()), tone, colour())
    if replay.phase in ("ready", "countdown") and spec.start_s is not None:
        at = datetime.fromtimestamp(spec.start_s).astimezone().isoformat(" ", "minutes")
        yield say("starts {at}", at=at)
    if spec.required_groups:
        yield say("only these case groups count: {groups}", groups=", ".join(spec.required_groups))
    if replay.pauses_left and replay.phase in ("ready", "running", "paused"):
        left = clock_text(replay.pause_left_s)
        yield say("pauses left: {count}, {time} in total", count=replay.pauses_left, time=left)


def _problems(state: ParticipantState) -> Iterator[str]:
    tasks = [[task.label, task.slug, clean_line(task.title.in_language(language()), 40)] for task in state.spec.tasks]
    for row, cell in zip(aligned(tasks), state.cells, strict=True):
        words, tone = cell_state(state.spec, cell, language())
        yield "  ".join(["", *row, paint(words, tone, colour())])


def _tries(state: ParticipantState) -> Iterator[str]:
    tries = state.replay.submissions[-LAST:]
    if tries:
        yield say("last tries:")
    for submission in reversed(tries):
        when = say("practice") if submission.practice else clock_text(submission.at_s)
        yield f"  {when}  {submission.problem}  {submission.verdict or say('not judged yet')}"


def _remarks(participant: Participant, state: ParticipantState) -> Iterator[str]:
    replay = state.replay
    if replay.gaps:
        yield say("clock: {gaps}", gaps="; ".join(say(gap_message(gap)) for gap in replay.gaps))
    if state.torn:
        text = mark(
            "the last {bytes} bytes of the log are an incomplete record, as after a kill; they will be "
            "moved to another file"
        )
        yield say(text, bytes=state.torn)
    if replay.pending:
        text, command = mark("{count} not judged yet: {command}"), suggested("contest resume")
        yield paint(say(text, count=len(replay.pending), command=command), "warn", colour())
    if state.spec.cases == "fresh" and not read_seed(participant.folder, state.spec):
        yield say("judged here on the default cases, because the organiser has the seed of the contest's cases")
    if state.records:
        yield paint(
            say("log: {records} records, {head}", records=state.records, head=state.head[:12]), "quiet", colour()
        )
