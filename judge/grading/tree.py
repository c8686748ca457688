"""The Python files below a folder that others filled: nothing in it is followed, opened or believed.

Passed over without a word: names that begin with a dot, ``__pycache__``, ``__init__.py``, ``solutions_template``,
virtual environments, and whatever does not end with ``.py``.
"""

from __future__ import annotations

import os
from pathlib import Path

from judge.errors import UsageError
from judge.models.grade import SkippedFile

MAX_ENTRIES = 5000  # of the root, and below each of its folders: one member cannot hide the others
_PASSED_OVER = frozenset({"__pycache__", "__init__.py", "solutions_template", "node_modules"})
_ENVIRONMENT = "pyvenv.cfg"


def python_files(root: Path, depth: int) -> tuple[list[str], list[SkippedFile]]:
    """All ``*.py`` at most ``depth`` names deep, relative to ``root`` with ``/`` and sorted; and what cannot be taken.

    Raises UsageError where the root is no folder that can be looked through.
    """
    try:
        entries = _entries(root)
    except OSError as error:
        raise UsageError(f"{root}: cannot be looked through: {error.strerror}; name the group's folder") from None
    if len(entries) > MAX_ENTRIES:
        raise UsageError(f"{root}: holds more than {MAX_ENTRIES} entries; is it the folder of a group?")
    walk = _Walk(depth)
    for entry in entries:
        walk.through(entry)
    return sorted(walk.files), sorted(walk.skipped, key=lambda skipped_file: skipped_file.file)


def shown(file: str) -> str:
    """A path that holds anything as one line: what cannot be printed is escaped."""
    if file.isprintable():
        return file
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in file)


class _Walk:
    """Gathers ``files`` and ``skipped files``."""

    def __init__(self, depth: int) -> None:
        self._depth = depth
        self._left = 0
        self.files: list[str] = []
        self.skipped: list[SkippedFile] = []

    def through(self, entry: os.DirEntry[str]) -> None:
        """One entry of the root and what is below it."""
        self._left = MAX_ENTRIES + 1
        self._look(entry, entry.name)

    def _look(self, entry: os.DirEntry[str], file: str) -> None:
        if entry.name.startswith(".") or entry.name in _PASSED_OVER:
            return
        if entry.is_dir(follow_symlinks=False):
            self._folder(entry.path, file)
        elif entry.is_symlink() and Path(entry.path).is_dir():
            self._skipped_file(file, "is a link to a folder; put the files themselves there")
        elif entry.name.endswith(".py"):
            if file.isprintable():
                self.files.append(file)
            else:
                self._skipped_file(file, "has a name that cannot be printed; rename it")

    def _folder(self, path: str, file: str) -> None:
        if file.count("/") + 1 >= self._depth:
            return
        try:
            entries = _entries(path)
        except OSError as error:
            self._skipped_file(file, f"cannot be looked through: {error.strerror}")
            return
        if any(entry.name == _ENVIRONMENT for entry in entries):
            return
        for entry in entries:
            self._left -= 1
            if self._left == 0:
                self._skipped_file(file, f"holds more than {MAX_ENTRIES} entries; the rest is left out")
            if self._left <= 0:
                return
            self._look(entry, f"{file}/{entry.name}")

    def _skipped_file(self, file: str, reason: str) -> None:
        self.skipped.append(SkippedFile(file=shown(file), reason=reason))


def _entries(path: str | Path) -> list[os.DirEntry[str]]:
    with os.scandir(path) as entries:
        return sorted(entries, key=lambda entry: entry.name)
