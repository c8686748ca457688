"""``judge contest board``: one scoreboard from all members' logs."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from judge.cli.support.console import announce_written, colour, emit, emit_json, language, say, warn
from judge.cli.support.contest_board import OpenedContest, board_lines, effective_freeze_s, open_contest, state_text
from judge.cli.support.contest_options import degraded_option, logs_argument
from judge.cli.support.options import PATH, json_option, open_session, problems_option
from judge.cli.support.progress_bar import progress
from judge.contest.board import render_board
from judge.contest.merge import with_verdicts
from judge.contest.organiser import keep_verdicts
from judge.contest.scoreboard import Contestant, make_scoreboard
from judge.contest.storage import read_seed
from judge.errors import UsageError
from judge.files import write_file
from judge.text.clean import clean_line
from judge.text.messages import mark


@click.command()
@logs_argument
@click.option("--thaw", is_flag=True, help="After the end: also show what the freeze hides.")
@click.option("--rejudge", is_flag=True, help="Judge all solutions again on this machine, with the contest's cases.")
@click.option("--html", "html", type=PATH, metavar="FILE", help="Also write the scoreboard to an HTML page.")
@json_option
@degraded_option
@problems_option
def board(
    logs: tuple[Path, ...],
    thaw: bool,
    rejudge: bool,
    html: Path | None,
    as_json: bool,
    allow_degraded: bool,
    problems: tuple[Path, ...],
) -> None:
    """Show the scoreboard of all members' logs.

    LOG is a log or a folder that holds logs. Without LOG, the contest in this folder is used, otherwise the one that
    you began last.
    """
    opened = open_contest(logs)
    if rejudge and opened.spec.kind == "virtual":
        raise UsageError("--rejudge works only for the real contest, and this one is virtual: name the real contest")
    changes: list[str] = []
    if rejudge:
        opened, changes = _rejudged(opened, problems, allow_degraded)
    scoreboard = make_scoreboard(opened.spec, opened.contestants, effective_freeze_s(opened, thaw), language())
    state = state_text(opened, language())
    if html is not None:
        tree = opened.folder.path if opened.folder else None
        write_file(html, render_board(scoreboard, state, language()), tree)
        announce_written([html])
    if as_json:
        shown = msgspec.to_builtins(scoreboard)
        emit_json({"schema": "judge-board/1", "id": opened.spec.id, **shown, "changes": changes})
        return
    lines = board_lines(scoreboard, state, language(), colour())
    emit("\n".join([*lines, *_mixed(opened), *changes]))


def _rejudged(
    opened: OpenedContest, problems: tuple[Path, ...], allow_degraded: bool
) -> tuple[OpenedContest, list[str]]:
    """Judge everything again and keep the verdicts in the contest's folder.

    Return the contest with the new verdicts, and a line per verdict that changed.
    """
    from judge.contest import rejudge
    from judge.contest.participant import refuse_degraded

    spec, folder = opened.spec, opened.folder
    seed = read_seed(folder, spec) if folder else spec.seed
    if spec.cases == "fresh" and not seed:
        if folder is None:
            raise UsageError("--rejudge needs the seed of the contest's cases: name the folder that has it")
        raise UsageError(
            "--rejudge needs the seed of the contest's cases: put the organiser's seed into {file}", file=folder.seed
        )
    with open_session(problems) as session:
        refuse_degraded(session, allow_degraded)
        with progress() as update:
            rejudging = rejudge.rejudge(session, spec, opened.contestants, seed, update)
    if folder is not None:
        keep_verdicts(folder, spec, rejudging.verdicts)
    for failure in rejudging.failures:
        warn(failure)
    contestants = with_verdicts(opened.contestants, rejudging.verdicts)
    return OpenedContest(spec, contestants, folder), [clean_line(say(change), 400) for change in rejudging.changes]


def _mixed(opened: OpenedContest) -> list[str]:
    """Return a warning if members were judged on the default cases although the contest has its own cases."""
    if opened.spec.cases == "default":
        return []
    names = [
        contestant.replay.member
        for contestant in opened.contestants
        if _on_default(contestant, opened.spec.seed_sha256)
    ]
    text = mark("judged on the default cases: {members}; --rejudge judges everybody on the same cases")
    return [say(text, members=", ".join(names))] if names else []


def _on_default(contestant: Contestant, seed_sha256: str) -> bool:
    judgements = map(contestant.judgement_of, contestant.replay.counting)
    return any(judgement is not None and judgement.seed_sha256 != seed_sha256 for judgement in judgements)
