"""The table of formats. To add one, write a module and add a line here."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.errors import UsageError
from judge.formats.classroom import import_classroom
from judge.formats.humaneval import import_humaneval
from judge.formats.kattis import import_kattis
from judge.formats.kattis_export import export_kattis
from judge.formats.livecodebench import import_livecodebench
from judge.formats.package import ForeignProblem
from judge.formats.rows_export import export_humaneval, export_livecodebench
from judge.models import Case, Problem
from judge.session import Session
from judge.text.foreign import foreign
from judge.text.messages import Phrase


class Format(NamedTuple):
    """A format: ``read`` returns the problems in a file or folder, and ``write``, if there is one, exports a package.

    ``write`` calls its second argument for all cases, each with its answer, after it has looked at the package's kind.
    """

    read: Callable[[Path, Session], Iterable[ForeignProblem]]
    write: Callable[[Problem, Callable[[], Sequence[Case]], Path], list[Phrase]] | None = None


FORMATS = {
    "kattis": Format(lambda source, session: import_kattis(source), export_kattis),
    "humaneval": Format(import_humaneval, export_humaneval),
    "livecodebench": Format(lambda source, session: import_livecodebench(source), export_livecodebench),
    "github-classroom": Format(lambda source, session: import_classroom(source)),
}
_DAMAGE = (
    *(OSError, EOFError, RuntimeError, ValueError, TypeError, AttributeError, LookupError, ArithmeticError),
    *(zipfile.BadZipFile, zlib.error),
)
"""What the libraries that read a file may raise: the file is not ours, and may be malformed in any way."""


def read_foreign(name: str, source: Path, session: Session) -> Iterable[ForeignProblem]:
    """Return the problems in a file or folder of a format. Raises UsageError if it is not in that format."""
    try:
        return FORMATS[name].read(source, session)
    except _DAMAGE as error:
        fault = error if isinstance(error, OSError) else str(error).split("\n")[0][:200] or type(error).__name__
        raise UsageError(
            "{source}: is damaged, or not in the format {name}: {fault}", source=source, name=name, fault=foreign(fault)
        ) from None
