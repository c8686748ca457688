"""The Python files and notebooks below a folder that other people filled: no link is followed, no file is opened.

Ignored silently: names that begin with a dot, ``__pycache__``, ``__init__.py``, ``solutions_template``,
``node_modules``, the inner folders of a virtual environment, and whatever does not end with ``.py`` or ``.ipynb``.
"""

from __future__ import annotations

import os
from pathlib import Path

from judge.catalog.notebook import SUFFIX as NOTEBOOK
from judge.errors import UsageError
from judge.models import Language
from judge.models.grade import SkippedFile
from judge.text.messages import Phrase, phrase, translate
from judge.values.render import printable

MAX_ENTRIES = 5000  # in the root, and below each of its folders, so that one member cannot hide the others
_IGNORED = frozenset({"__pycache__", "__init__.py", "solutions_template", "node_modules"})
_SOLUTIONS = (".py", NOTEBOOK)
# A virtual environment is known by this file. Only its inner folders are ignored: with the file in their folder,
# members would otherwise vanish from the grade together with their solutions.
_ENVIRONMENT = "pyvenv.cfg"
_INNER = frozenset({"bin", "include", "lib", "lib64", "share", "Include", "Lib", "Scripts"})


def solution_files(root: Path, depth: int, language: Language = "en") -> tuple[list[str], list[SkippedFile]]:
    """Return the Python files and notebooks at most ``depth`` names deep, and the entries that had to be skipped.

    Both are sorted; paths are relative to ``root`` and written with ``/``. Raise ``UsageError`` if the root cannot be
    listed.
    """
    try:
        entries = _entries(root)
    except OSError as error:
        raise UsageError(
            "{root}: cannot be listed: {reason}; name the group's folder", root=root, reason=error.strerror
        ) from None
    if len(entries) > MAX_ENTRIES:
        raise UsageError(
            "{root}: holds more than {limit} entries; name the folder of a group", root=root, limit=MAX_ENTRIES
        )
    walk = _TreeWalk(depth, language)
    for entry in entries:
        walk.through(entry)
    return sorted(walk.files), sorted(walk.skipped, key=lambda skipped_file: skipped_file.file)


class _TreeWalk:
    """Collect ``files`` and ``skipped`` entries."""

    def __init__(self, depth: int, language: Language) -> None:
        self._depth, self._language = depth, language
        self._left = 0
        self.files: list[str] = []
        self.skipped: list[SkippedFile] = []

    def through(self, entry: os.DirEntry[str]) -> None:
        """Visit one entry of the root and everything below it."""
        self._left = MAX_ENTRIES + 1
        self._visit(entry, entry.name)

    def _visit(self, entry: os.DirEntry[str], file: str) -> None:
        if entry.name.startswith(".") or entry.name in _IGNORED:
            return
        if entry.is_dir(follow_symlinks=False):
            self._folder(entry.path, file)
        elif entry.is_symlink() and Path(entry.path).is_dir():
            self._skip(file, phrase("is a link to a folder; put the files themselves there"))
        elif entry.name.endswith(_SOLUTIONS):
            if file.isprintable():
                self.files.append(file)
            else:
                self._skip(file, phrase("has a name with unprintable characters; rename it"))

    def _folder(self, path: str, file: str) -> None:
        if file.count("/") + 1 >= self._depth:
            return
        try:
            entries = _entries(path)
        except OSError as error:
            self._skip(file, phrase("cannot be listed: {reason}", reason=error.strerror))
            return
        inner = _INNER if any(entry.name == _ENVIRONMENT for entry in entries) else frozenset()
        for entry in entries:
            if entry.name in inner:
                continue
            self._left -= 1
            if self._left == 0:
                self._skip(file, phrase("holds more than {limit} entries; the rest is left out", limit=MAX_ENTRIES))
            if self._left <= 0:
                return
            self._visit(entry, f"{file}/{entry.name}")

    def _skip(self, file: str, reason: Phrase) -> None:
        self.skipped.append(SkippedFile(file=printable(file), reason=translate(reason, self._language)))


def _entries(path: str | Path) -> list[os.DirEntry[str]]:
    with os.scandir(path) as entries:
        return sorted(entries, key=lambda entry: entry.name)
