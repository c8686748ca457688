"""The table of formats. To add one, write a module and add a line here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.formats.classroom import import_classroom
from judge.formats.humaneval import Record, import_humaneval
from judge.formats.kattis import import_kattis
from judge.formats.kattis_export import export_kattis
from judge.formats.livecodebench import import_livecodebench
from judge.formats.package import ForeignProblem
from judge.formats.rows_export import export_humaneval, export_livecodebench
from judge.models import Case, Problem
from judge.text.messages import Phrase


class Format(NamedTuple):
    """A format: ``read`` returns the problems in a file or folder, and ``write``, if there is one, exports a
    package with all its cases, each with its answer.
    """

    read: Callable[[Path, Record], list[ForeignProblem]]
    write: Callable[[Problem, Sequence[Case], Path], list[Phrase]] | None = None


FORMATS = {
    "kattis": Format(lambda source, record: import_kattis(source), export_kattis),
    "humaneval": Format(import_humaneval, export_humaneval),
    "livecodebench": Format(lambda source, record: import_livecodebench(source), export_livecodebench),
    "github-classroom": Format(lambda source, record: import_classroom(source)),
}
