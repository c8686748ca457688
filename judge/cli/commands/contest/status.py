"""``judge contest status``: where you stand."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime

import click
import msgspec

from judge.cli.support.contest_options import member_option, named_argument, opened
from judge.cli.support.contest_words import WORDS, Words
from judge.cli.support.environment import colour, language
from judge.cli.support.output import emit
from judge.contest.participant import Contest, State
from judge.contest.replay import Try
from judge.contest.scoreboard import Cell
from judge.contest.storage import read_seed
from judge.contest.words import left_text, said
from judge.text.ansi import Tone, paint
from judge.text.clean import clean_line, pad, width
from judge.text.durations import clock_text

LAST = 5


@click.command()
@named_argument
@member_option
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def status(named: str | None, member: str | None, as_json: bool) -> None:
    """The time left, your problems, your last verdicts."""
    contest = opened(named, member)
    if as_json:
        emit(msgspec.json.encode(facts(contest)).decode())
    else:
        emit(shown(contest))


def shown(contest: Contest) -> str:
    """Where the member stands, as lines."""
    state = contest.state()
    return "\n".join([*_head(contest, state), *_problems(state), *_tries(state), *_remarks(contest, state)])


def facts(contest: Contest) -> dict[str, object]:
    """The same for programs."""
    state = contest.state()
    went = state.course
    return {
        "schema": "judge-contest-status/1",
        "id": state.terms.id,
        "title": state.terms.title,
        "folder": str(contest.folder.path),
        "member": contest.member,
        "phase": went.phase,
        "elapsed_s": round(went.elapsed_s, 3),
        "left_s": round(went.left_s, 3),
        "pauses_left": went.pauses_left,
        "pause_left_s": round(went.pause_left_s, 3),
        "problems": [
            {"label": task.label, "title": task.title, **msgspec.to_builtins(cell)}
            for task, cell in zip(state.terms.tasks, state.cells, strict=True)
        ],
        "tries": [
            {
                "problem": one.problem,
                "at_s": one.at_s,
                "practice": one.practice,
                "verdict": one.ruling and one.ruling.verdict,
                "score": one.ruling and one.ruling.score,
            }
            for one in went.tries
        ],
        "gaps": went.gaps,
        "records": state.records,
        "head": state.head,
    }


def _words() -> Words:
    return WORDS[language()]


def _head(contest: Contest, state: State) -> Iterator[str]:
    terms, went = state.terms, state.course
    tone: Tone = "strong" if went.phase in ("running", "paused", "countdown") else "quiet"
    member = _words().member.format(member=contest.member)
    yield f"{paint(clean_line(terms.title, 80), 'strong', colour())}  ({terms.id}, {member})"
    yield paint(left_text(went, time.time(), terms, language()), tone, colour())
    if went.phase in ("ready", "countdown") and terms.start_s is not None:
        at = datetime.fromtimestamp(terms.start_s).astimezone().isoformat(" ", "minutes")
        yield _words().starts.format(at=at)
    if went.pauses_left and went.phase in ("ready", "running", "paused"):
        yield _words().pauses_left.format(count=went.pauses_left, time=clock_text(went.pause_left_s))


def _problems(state: State) -> Iterator[str]:
    slugs = max(len(task.slug) for task in state.terms.tasks)
    titles = [clean_line(task.title.in_language(language()), 40) for task in state.terms.tasks]
    wide = max(map(width, titles))
    for task, title, cell in zip(state.terms.tasks, titles, state.cells, strict=True):
        words, tone = _cell(cell, state.terms.scoring == "icpc")
        yield f"  {task.label}  {task.slug:{slugs}}  {pad(title, wide)}  {paint(words, tone, colour())}".rstrip()


def _cell(cell: Cell, plain: bool) -> tuple[str, Tone]:
    words = _words()
    points = "" if plain else words.points.format(points=f"{cell.points:g}")
    if cell.solved and cell.at_s is not None:
        wrong = words.wrong_before.format(count=cell.failed) if cell.failed else ""
        return f"{points}{words.solved_at.format(at=clock_text(cell.at_s))}{wrong}", "good"
    if cell.pending:
        return words.pending.format(count=cell.pending), "warn"
    if cell.tries:
        return points + words.tries.format(count=cell.tries, tries="try" if cell.tries == 1 else "tries"), "bad"
    return "-", "quiet"


def _tries(state: State) -> Iterator[str]:
    tries = state.course.tries[-LAST:]
    if tries:
        yield _words().last_tries
    yield from (f"  {_try(one)}" for one in reversed(tries))


def _try(one: Try) -> str:
    verdict = one.ruling.verdict if one.ruling else _words().unjudged
    when = _words().practice if one.practice else clock_text(one.at_s)
    return f"{when}  {one.problem}  {verdict}"


def _remarks(contest: Contest, state: State) -> Iterator[str]:
    went, words = state.course, _words()
    if went.gaps:
        yield words.clock.format(gaps="; ".join(said(gap, language()) for gap in went.gaps))
    if state.torn:
        yield words.torn.format(bytes=state.torn)
    if went.pending:
        yield paint(words.resume.format(count=len(went.pending)), "warn", colour())
    if state.terms.cases == "fresh" and not read_seed(contest.folder, state.terms):
        yield words.default_cases
    if state.records:
        yield paint(words.log.format(records=state.records, head=state.head[:12]), "quiet", colour())
