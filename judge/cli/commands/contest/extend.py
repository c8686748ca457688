"""``judge contest extend``: further time, for everybody or for one member."""

from __future__ import annotations

import click

from judge.cli.support.console import emit, say
from judge.cli.support.contest_options import found, named_argument
from judge.contest.organiser import grant_time
from judge.contest.storage import read_spec
from judge.errors import UsageError
from judge.text.clean import clean_line
from judge.text.durations import bounded_duration, clock_text


@click.command()
@named_argument
@click.option("--by", "time", metavar="TIME", required=True, help="How much more time: 10m, 1h.")
@click.option("--member", metavar="NAME", help="Only for this member; default: for everybody.")
def extend(named: str | None, time: str, member: str | None) -> None:
    """Give everybody, or one member, more time.

    The extension is stored in extensions.ndjson in the contest's folder; share that file like the logs. Practice
    submissions that fall into the added time count from now on.
    """
    folder = found(named).folder
    spec = read_spec(folder)
    if spec.kind != "contest":
        raise UsageError("{contest}: only a contest with other people can be extended", contest=spec.id)
    try:
        seconds = bounded_duration(time, 1)
    except ValueError as error:
        raise UsageError("--by: {fault}", fault=error) from None
    if member is not None:
        folder.log(member)  # an impossible name is an error before anything is written
    grant_time(folder, spec, float(seconds), member or "")
    text = (
        say("{contest}: {time} more for {member}", contest=spec.id, time=clock_text(seconds), member=member)
        if member
        else say("{contest}: {time} more for everybody", contest=spec.id, time=clock_text(seconds))
    )
    emit(clean_line(text))
