"""``judge contest new``: make a contest and its spec."""

from __future__ import annotations

import secrets
import shlex
import time
from pathlib import Path
from typing import Any

import click

from judge.cli.support.console import emit, home, say
from judge.cli.support.options import PATH, complete_slug, open_session, problems_option
from judge.contest.scoring.table import SCORINGS
from judge.contest.storage import ContestFolder, KnownContest, remember, write_folder
from judge.errors import UsageError
from judge.text.clean import clean_line
from judge.text.messages import mark, phrase
from judge.text.suggestions import suggested

_WHERE = "contest new"
_CASES = mark("The seed of the hidden cases: fresh (kept by you), shared (in contest.json) or default; default: fresh.")


@click.command()
@click.argument("slugs", nargs=-1, metavar="[PROBLEM]...", shell_complete=complete_slug)
@click.option("--file", "file", type=PATH, metavar="TOML", help="Read the settings from this file.")
@click.option("--title", metavar="TEXT", help="The title of the contest.")
@click.option("--duration", metavar="TIME", help="How long the contest lasts: 2h, 90m, 1h30m.")
@click.option(
    "--start", metavar="WHEN", help="A common start: now, or 2026-12-01T20:00+01:00; default: each member's own start."
)
@click.option("--random", type=int, metavar="N", help="Draw N problems instead of naming them.")
@click.option("--topic", metavar="TOPIC", help="With --random: only problems of this topic.")
@click.option("--difficulty", metavar="LEVEL", help="With --random: easy, medium or hard.")
@click.option(
    "--seed", metavar="TEXT", help="With --random: the seed of the draw; the same text draws the same problems."
)
@click.option("--scoring", type=click.Choice(list(SCORINGS)), help="The scoring rule; default: icpc.")
@click.option("--penalty", metavar="TIME", help="With icpc: what a wrong try costs; default: 20m.")
@click.option("--freeze", metavar="TIME", help="Freeze the scoreboard this long before the end; default: never.")
@click.option(
    "--reveal",
    metavar="HOW",
    help="How much of a failing hidden case is shown: none, verdict or case; default: verdict.",
)
@click.option("--require", metavar="GROUPS", help="Count only these case groups, for example core,edge; default: all.")
@click.option("--cases", metavar="WHOSE", help=_CASES)
@click.option("--pauses", type=int, metavar="N", help="How often each member may pause the clock; default: 0.")
@click.option("--pause", metavar="TIME", help="The total time of all pauses; default: 15m.")
@click.option("--dir", "folder", type=PATH, metavar="DIR", help="The folder of the contest, to share with others.")
@problems_option
def new(
    slugs: tuple[str, ...], file: Path | None, folder: Path | None, problems: tuple[Path, ...], **given: Any
) -> None:
    """Create a contest: problems, time, scoring.

    \b
    judge contest new --duration 2h three-sum softmax lru-cache
    judge contest new --duration 90m --random 4 --difficulty medium
    judge contest new --file contest.toml --dir friday
    """
    from judge.contest.config import check, read_table
    from judge.contest.setup import choose_problems, make_spec

    table = read_table(file) if file else {}
    set_here = {name: value for name, value in given.items() if value is not None}
    table |= set_here
    if slugs:
        table["problems"] = list(slugs)
    config = check(table, str(file), set_here) if file else check(table, _WHERE, given)
    draw = config.seed if config.seed is not None else secrets.token_hex(4)
    with open_session(problems) as session:
        chosen = choose_problems(config, session.catalogue, draw)
    spec, seed = make_spec(config, chosen, time.time())
    home_folder = home()
    if folder is None:
        if home_folder is None:
            raise UsageError(
                "the contest cannot be stored: name a folder with --dir, or set $JUDGE_HOME to a "
                "folder that can be written"
            )
        folder = home_folder / "contests" / spec.id
    write_folder(ContestFolder(folder), spec, seed)
    if home_folder is not None:
        remember(home_folder, spec, KnownContest(ContestFolder(folder), ""))
    name = spec.id if home_folder is not None else str(folder)  # without a home, no command knows the id
    listed = ", ".join(f"{task.label} {task.slug}" for task in spec.tasks)
    lines = [
        phrase("created {contest} in {folder}", contest=spec.id, folder=folder),
        phrase("problems: {problems}", problems=listed),
        phrase("next: {command}", command=suggested("contest start", [name])),
    ]
    if config.random and config.seed is None:
        lines.insert(2, phrase("drawn with --seed {seed}", seed=shlex.quote(draw)))
    emit("\n".join(clean_line(say(line), 2000) for line in lines))
