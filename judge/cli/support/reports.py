"""``--report FORMAT[=FILE]``: which forms of a group's result are written where."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from judge.cli.support.environment import colour, columns
from judge.cli.support.output import emit
from judge.errors import UsageError
from judge.files import write_file
from judge.grading.lateness import moment
from judge.grading.repository import Repository
from judge.grading.settings import Settings
from judge.models import Language, Record
from judge.models.grade import Grade
from judge.reporters.group import GROUP_REPORTERS, GroupView
from judge.text.wording import nearest, quoted

_FILE_WIDTH = 120


class WantedReport(Record, frozen=True, kw_only=True):
    """One report. Without ``file`` it goes to stdout."""

    format: str
    file: Path | None = None


def wanted_reports(texts: Sequence[str], as_json: bool, quiet: bool) -> list[WantedReport]:
    """Return the reports that the options name; a table if they name none for stdout. Raise ``UsageError``."""
    wanted = [_wanted(text) for text in texts] + ([WantedReport(format="json")] if as_json else [])
    on_stdout = [one.format for one in wanted if one.file is None]
    if len(on_stdout) > 1:
        raise UsageError(
            "--report: {names} cannot share stdout; give all but one a file: FORMAT=FILE", names=" and ".join(on_stdout)
        )
    if not on_stdout and not quiet:
        wanted.append(WantedReport(format="table"))
    return wanted


def _wanted(text: str) -> WantedReport:
    name, given, file = text.partition("=")
    if name not in GROUP_REPORTERS:
        raise UsageError(
            "--report: there is no format {name}; {hint}", name=quoted(name), hint=nearest(name, GROUP_REPORTERS)
        )
    if not given or file == "-":
        return WantedReport(format=name)
    path = Path(file)
    if not file or path.is_dir() or not path.absolute().parent.is_dir():
        raise UsageError("--report: {file} cannot be written: name a file in an existing folder", file=quoted(file))
    return WantedReport(format=name, file=path)


def write_reports(grade: Grade, wanted: Sequence[WantedReport], folder: Path, view: GroupView) -> None:
    """Write the reports that have a file, then print the one that has none.

    ``folder`` is the graded tree: nothing is written through a link that a member put there. Raises ``UsageError`` if
    a file cannot be written.
    """
    for one in sorted(wanted, key=lambda one: one.file is None):
        width = columns() if one.file is None else _FILE_WIDTH
        seen = msgspec.structs.replace(view, width=width, colour=one.file is None and colour())
        text = GROUP_REPORTERS[one.format](grade, seen)
        if one.file is None:
            emit(text.removesuffix("\n"))
            continue
        mark = "\ufeff" if GROUP_REPORTERS[one.format].marked else ""
        write_file(one.file, f"{mark}{text.removesuffix(chr(10))}\n", folder)


def group_view(folder: Path, language: Language, now: datetime, settings: Settings) -> GroupView:
    """Return how the group in ``folder`` is shown, except for the width and the colour of each report."""
    return GroupView(
        language=language,
        tree=_below_repository(folder),
        now=now.isoformat(timespec="seconds"),
        hostname=socket.gethostname(),
        environment=dict(os.environ),
        committed=_committed(folder),
        visibility=settings.visibility,
    )


def _committed(folder: Path) -> str:
    """Return when the commit was made that is checked out; empty if the folder is in no repository, or none is."""
    with contextlib.suppress(UsageError):
        seconds = Repository(folder).head_time()
        return moment(seconds).isoformat() if seconds is not None else ""
    return ""


def _below_repository(folder: Path) -> str:
    """Return the folder's path from the root of its repository; empty for the root, or without a repository."""
    whole = folder.absolute().resolve()
    root = next((above for above in (whole, *whole.parents) if (above / ".git").exists()), whole)
    path = whole.relative_to(root).as_posix()
    return "" if path == "." else path
