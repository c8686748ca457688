"""Write the reports on a group that ``--report`` asks for."""

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
from judge.cli.support.report_option import FILE_WIDTH, WantedReport
from judge.errors import UsageError
from judge.files import write_file
from judge.grading.lateness import moment
from judge.grading.repository import Repository
from judge.grading.settings import Settings
from judge.models import Language
from judge.models.grade import Grade
from judge.reporters.group import GROUP_REPORTERS, GroupView


def write_reports(grade: Grade, wanted: Sequence[WantedReport], folder: Path, view: GroupView) -> None:
    """Write the reports that have a file, then print the one that has none.

    ``folder`` is the graded tree: nothing is written through a link that a member put there. Raises ``UsageError`` if
    a file cannot be written.
    """
    for one in sorted(wanted, key=lambda one: one.file is None):
        width = columns() if one.file is None else FILE_WIDTH
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
