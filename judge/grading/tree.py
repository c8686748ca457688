"""The Python files and notebooks below a folder that other people filled: no link is followed, no file is opened.

Ignored silently: names that begin with a dot, ``__pycache__``, ``__init__.py``, ``solutions_template``,
``node_modules``, the inner folders of a virtual environment, and whatever does not end with ``.py`` or ``.ipynb``,
except what looks like a solution with another ending (``THREE_SUM.PY``, ``three_sum.py.txt``), which is reported.
``Layout`` says where in a tree the members' solutions are, as a pattern such as ``{member}/{slug}.py``.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

from judge.catalog.notebook import SUFFIX as NOTEBOOK
from judge.errors import BadValue, UsageError
from judge.models import Language
from judge.models.grade import SkippedFile
from judge.text.foreign import foreign
from judge.text.messages import Phrase, phrase, translate
from judge.values.render import printable

MAX_ENTRIES = 5000  # in the root, and below each of its folders, so that one member cannot hide the others
_IGNORED = frozenset({"__pycache__", "__init__.py", "solutions_template", "node_modules"})
_SOLUTIONS = (".py", NOTEBOOK)
# How some systems change these endings: to upper case, or by a second ending after the one that they hide.
_NEARLY = re.compile(r"\.(py|ipynb)(\.txt|\.json)?$", re.IGNORECASE)
# This file marks a virtual environment. Only its inner folders are ignored; otherwise members with such a file in their
# own folder would vanish from the grade together with their solutions.
_ENVIRONMENT = "pyvenv.cfg"
_INNER = frozenset({"bin", "include", "lib", "lib64", "share", "Include", "Lib", "Scripts"})
MAX_WILDCARDS = 16
_WILDCARDS = ("{member}", "{slug}", "*")
_PART = re.compile(r"(\{[^{}]*\}|\*)")


def solution_files(root: Path, depth: int, language: Language = "en") -> tuple[list[str], list[SkippedFile]]:
    """Return the Python files and notebooks at most ``depth`` names deep, and the entries that had to be skipped.

    Both are sorted; paths are relative to ``root`` and written with ``/``. Raise ``UsageError`` if the root cannot be
    listed.
    """
    try:
        entries = _entries(root)
    except OSError as error:
        raise UsageError(
            "{root}: cannot be listed: {reason}; name the group's folder", root=root, reason=foreign(error)
        ) from None
    if len(entries) > MAX_ENTRIES:
        raise UsageError("{root}: holds more than {limit} entries; name a group's folder", root=root, limit=MAX_ENTRIES)
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
        elif _NEARLY.search(entry.name):
            self._skip(file, phrase("does not end with .py or .ipynb; rename it"))

    def _folder(self, path: str, file: str) -> None:
        if file.count("/") + 1 >= self._depth:
            return
        try:
            entries = _entries(path)
        except OSError as error:
            self._skip(file, phrase("cannot be listed: {reason}", reason=foreign(error)))
            return
        if not entries and "/" not in file:  # git stores no empty folder
            self._skip(file, phrase("is empty; if it is a submodule, check it out: git submodule update --init"))
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


def nfc(name: str) -> str:
    """Return a name in NFC. Systems store a letter with an accent in different forms, each of which would be another
    member."""
    return unicodedata.normalize("NFC", name)


class Layout:
    """A pattern for paths below a tree's root, written with ``/``. Names are compared in NFC.

    A notebook is expected where a Python file of the same name would be.

    ``{slug}`` stands for the solution's name, ``{member}`` for the member's, and ``*`` for any part of a name. A tree
    whose pattern has no ``{member}`` belongs to one member.
    """

    def __init__(self, pattern: str) -> None:
        """Read the pattern. Raise ``ValueError`` with the remedy if it is invalid."""
        pattern = nfc(pattern)
        parts = _PART.split(pattern)
        unknown = [part for part in parts if part.startswith("{") and part not in _WILDCARDS]
        if unknown:
            raise BadValue("{unknown} is unknown; the placeholders are {{member}}, {{slug}} and *", unknown=unknown[0])
        if parts.count("{slug}") != 1 or parts.count("{member}") > 1:
            raise BadValue("needs {slug} exactly once and {member} at most once, as in {member}/{slug}.py")
        if parts.count("*") > MAX_WILDCARDS:
            raise BadValue("has * more than {limit} times; write fewer", limit=MAX_WILDCARDS)
        folders = pattern.split("/")
        if not pattern.endswith(".py") or "{slug}" not in folders[-1]:
            raise BadValue("has to end with the solution's name and .py, as in {member}/{slug}.py")
        if not all(folders) or ".." in folders:
            raise BadValue("is not a path below the tree; write single slashes, as in {member}/{slug}.py")
        self.pattern = pattern
        self.depth = len(folders)
        self._names = [_PART.split(folder) for folder in folders]

    def match(self, file: str, member: str) -> str | None:
        """Return the member whose solution ``file`` is, or ``None`` if the pattern does not match.

        A pattern without ``{member}`` matches for ``member``.
        """
        file = nfc(file)
        names = (f"{file.removesuffix(NOTEBOOK)}.py" if file.endswith(NOTEBOOK) else file).split("/")
        if len(names) != self.depth:
            return None
        texts_by_placeholder = {"{member}": member}
        for name, parts in zip(names, self._names, strict=True):
            texts = _matched(name, parts)
            if texts is None:
                return None
            texts_by_placeholder |= texts
        return texts_by_placeholder["{member}"]


def _matched(name: str, parts: list[str]) -> dict[str, str] | None:
    """Return what the placeholders of one name stand for; ``parts`` alternates literals and placeholders.

    The name is matched from its end, and each literal at its last possible place, so nothing is ever tried twice: the
    time is linear in the length of the name, whatever the pattern. As in a regular expression, the first placeholders
    get as much as they can.
    """
    texts: dict[str, str] = {}
    if len(parts) == 1:
        return texts if name == parts[0] else None
    if not name.endswith(parts[-1]):
        return None
    end = len(name) - len(parts[-1])
    for index in range(len(parts) - 2, 0, -2):
        placeholder, literal = parts[index], parts[index - 1]
        last = end - (placeholder != "*")  # {member} and {slug} stand for at least one character
        if index == 1:
            start = len(literal) if name.startswith(literal) and len(literal) <= last else -1
        else:
            place = name.rfind(literal, 0, last) if last >= len(literal) else -1
            start = place + len(literal) if place >= 0 else -1
        if start < 0:
            return None
        texts[placeholder] = name[start:end]
        end = start - len(literal)
    return texts
