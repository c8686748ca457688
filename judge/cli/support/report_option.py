"""``--report FORMAT[=FILE]``: which forms of a result are wanted, and where they go."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

import click

from judge.errors import UsageError
from judge.models import Record
from judge.text.wording import nearest, quoted

FILE_WIDTH = 120

report_option = click.option(
    "--report", multiple=True, metavar="FORMAT[=FILE]", help="Write the result in this form; may be repeated."
)


class WantedReport(Record, frozen=True, kw_only=True):
    """One report. Without ``file`` it goes to stdout."""

    format: str
    file: Path | None = None


def wanted_reports(texts: Sequence[str], known: Collection[str], as_json: bool = False) -> list[WantedReport]:
    """Return the reports that the options name, at most one of them for stdout. Raise ``UsageError``."""
    wanted = [_wanted(text, known) for text in texts] + ([WantedReport(format="json")] if as_json else [])
    on_stdout = [one.format for one in wanted if one.file is None]
    if len(on_stdout) > 1:
        raise UsageError(
            "--report: {names} cannot share stdout; give all but one a file: FORMAT=FILE", names=" and ".join(on_stdout)
        )
    return wanted


def _wanted(text: str, known: Collection[str]) -> WantedReport:
    name, given, file = text.partition("=")
    if name not in known:
        raise UsageError("--report: there is no format {name}; {hint}", name=quoted(name), hint=nearest(name, known))
    if not given or file == "-":
        return WantedReport(format=name)
    path = Path(file)
    if not file or path.is_dir() or not path.absolute().parent.is_dir():
        raise UsageError("--report: {file} cannot be written: name a file in an existing folder", file=quoted(file))
    return WantedReport(format=name, file=path)
