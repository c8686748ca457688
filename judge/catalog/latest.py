"""Find the solution in a folder that was edited last."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from judge.catalog.lookup import Catalogue, slug_of_file
from judge.catalog.notebook import SUFFIX
from judge.catalog.solution_files import read_solution
from judge.errors import UsageError

_LOOKED_AT = 500


def last_edited(folder: Path, catalogue: Catalogue) -> Path:
    """Return the ``*.py`` in ``folder`` (not below it) that was written last and whose problem is known.

    Raises UsageError if there is none.
    """
    for path in _by_time(folder):
        if known_slug(path, catalogue) is not None:
            return path
    raise UsageError(
        "{folder}: no solution of a known problem is here; name the file, or make one: judge start SLUG",
        folder=folder.absolute(),
    )


def known_slug(path: Path, catalogue: Catalogue) -> str | None:
    """Return the slug of the problem that a file solves, or ``None`` if it solves no known problem."""
    try:
        return slug_of_file(path, catalogue, read_solution(path))
    except UsageError:
        return None


def _by_time(folder: Path) -> Iterator[Path]:
    """Yield the files that may be solutions, the last written first."""
    try:
        with os.scandir(folder) as entries:
            found = [
                (entry.stat().st_mtime_ns, entry.name)
                for entry in entries
                if entry.name.endswith((".py", SUFFIX)) and not entry.name.startswith(".") and entry.is_file()
            ]
    except OSError as error:
        raise UsageError("{folder}: cannot be searched: {reason}", folder=folder, reason=error.strerror) from None
    for _, name in sorted(found, reverse=True)[:_LOOKED_AT]:
        yield folder / name
