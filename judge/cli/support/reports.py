"""``--report FORMAT[=FILE]``: which reports the user wants, and writing them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click
import msgspec

from judge.cli.support.console import emit
from judge.errors import UsageError
from judge.files import write_file
from judge.models import Record
from judge.text.messages import nearest, quoted

if TYPE_CHECKING:
    from judge.reporters.submission.view import ResultView

R = TypeVar("R")
V = TypeVar("V", bound="ResultView")

FILE_WIDTH = 120

report_option = click.option(
    "--report", multiple=True, metavar="FORMAT[=FILE]", help="Write the result in this format; may be repeated."
)


class WantedReport(Record, frozen=True, kw_only=True):
    """A report that the user asked for. Without ``file`` it goes to stdout."""

    format: str
    file: Path | None = None


def wanted_reports(texts: Sequence[str], known: Collection[str], as_json: bool = False) -> list[WantedReport]:
    """Return the reports that the options name, at most one of them for stdout. Raise ``UsageError``."""
    wanted = [_wanted(text, known) for text in texts] + ([WantedReport(format="json")] if as_json else [])
    on_stdout = [report.format for report in wanted if report.file is None]
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


def files_of(wanted: Sequence[WantedReport]) -> list[Path]:
    """Return the files of the reports that have one."""
    return [report.file for report in wanted if report.file is not None]


def publish(
    wanted: Sequence[WantedReport],
    reporters: Mapping[str, Callable[[R, V], str]],
    result: R,
    view: V,
    folder: Path | None = None,
) -> bool:
    """Write the reports that have a file, then print the one for stdout. Return whether one was printed.

    A report without any text is not printed. ``view`` is that of the terminal. Nothing is written through a link in
    ``folder``, which other people may have filled. Raises ``UsageError`` if a file cannot be written.
    """
    from judge.reporters.group import GROUP_REPORTERS

    printed = False
    for report in sorted(wanted, key=lambda report: report.file is None):
        traits = GROUP_REPORTERS.get(report.format)  # a report on one submission has other formats as well
        on_paper = msgspec.structs.replace(view, width=FILE_WIDTH, colour=False)
        text = reporters[report.format](result, view if report.file is None else on_paper).removesuffix("\n")
        if report.file is not None:
            mark = "\ufeff" if traits is not None and traits.marked else ""
            write_file(report.file, f"{mark}{text}\n", folder)
        elif text:
            emit(text, commands=traits is not None and traits.commands)
            printed = True
    return printed
