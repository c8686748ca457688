"""``judge contest export``: export the contest for the tools of the ICPC."""

from __future__ import annotations

import time
from pathlib import Path

import click
import msgspec

from judge.cli.support.console import emit, say
from judge.cli.support.contest_board import effective_freeze_s, open_contest
from judge.cli.support.contest_options import logs_argument
from judge.cli.support.options import PATH
from judge.contest.clics import ClicsExport
from judge.contest.clics import export as exported
from judge.contest.scoreboard import make_scoreboard
from judge.errors import UsageError
from judge.files import create_file, writing, zipped
from judge.text.clean import clean_line


@click.command()
@logs_argument
@click.option("--ccs", "target", type=PATH, metavar="DIR", required=True, help="The folder to write to.")
@click.option("--thaw", is_flag=True, help="After the end: also export what the freeze hides.")
def export(logs: tuple[Path, ...], target: Path, thaw: bool) -> None:
    """Export the contest in the format of the ICPC Contest API (2026-01): endpoints as JSON, and the event feed.

    LOG is a log or a folder that holds logs. Without LOG, the contest in this folder is used, otherwise the one that
    you began last.
    """
    opened = open_contest(logs)
    if opened.spec.kind == "virtual":
        raise UsageError("this contest is virtual: export the real contest, {of}", of=opened.spec.of)
    scoreboard = make_scoreboard(opened.spec, opened.contestants, effective_freeze_s(opened, thaw))
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UsageError("{target}: exists and is not empty; name a new folder", target=target)
    clics = exported(scoreboard, opened.contestants, opened.timed, time.time())
    with writing(target):
        _write(target, clics)
    text = say(
        "wrote {folder}: {endpoints} endpoints, {events} events",
        folder=target,
        endpoints=len(clics.endpoints),
        events=len(clics.feed),
    )
    emit(clean_line(text))


def _write(target: Path, clics: ClicsExport) -> None:
    for name, objects in clics.endpoints.items():
        text = msgspec.json.format(msgspec.json.encode(objects), indent=2)
        create_file(target / f"{name}.json", text + b"\n")
    create_file(target / "event-feed.ndjson", b"".join(msgspec.json.encode(event) + b"\n" for event in clics.feed))
    for number, (file, source) in clics.sources.items():
        # The file's name is the member's choice, so only a plain name is used.
        plain = file if file.isidentifier() or (file.endswith(".py") and file[:-3].isidentifier()) else "solution.py"
        create_file(target / "submissions" / number / "files.zip", zipped([(plain, source)]))
