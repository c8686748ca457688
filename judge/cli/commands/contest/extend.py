"""``judge contest extend``: give everybody, or one member, more time."""

from __future__ import annotations

import click

from judge.cli.support.console import emit, say, warn
from judge.cli.support.contest_options import contest_argument, find_contest, one_member_option
from judge.contest.organiser import EVERYBODY, grant_time
from judge.contest.storage import read_spec
from judge.errors import UsageError
from judge.text.clean import clean_line
from judge.text.durations import bounded_duration, clock_text
from judge.text.messages import mark, nearest, quoted


@click.command()
@contest_argument
@click.option("--by", "time", metavar="TIME", required=True, help="How much more time: 10m, 1h.")
@one_member_option
def extend(contest: str | None, time: str, member: str | None) -> None:
    """Give everybody, or one member, more time.

    The extension is stored in extensions.ndjson in the contest's folder; share that file like the logs. Practice
    submissions that fall into the added time count from now on.
    """
    folder = find_contest(contest).folder
    spec = read_spec(folder)
    if spec.kind != "contest":
        raise UsageError("{contest}: only a contest with other people can be extended", contest=spec.id)
    try:
        seconds = bounded_duration(time, 1)
    except ValueError as error:
        raise UsageError("--by: {fault}", fault=error) from None
    has_log = member is None or folder.log(member).exists()  # raises for an invalid name before anything is written
    grant_time(folder, spec, seconds, member or EVERYBODY)
    text = mark("{contest}: {time} more for {member}") if member else mark("{contest}: {time} more for everybody")
    emit(clean_line(say(text, contest=spec.id, time=clock_text(seconds), member=member)))
    if not has_log:
        known = [path.stem for path in folder.logs.glob("*.ndjson")]
        message = mark("the folder has no log of {member} yet; {hint}")
        warn(say(message, member=quoted(member or ""), hint=nearest(member or "", known)))
