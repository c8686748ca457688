"""What a catalogue offers for study: its topics, lists of problems, and pages about patterns.

Lists and pages are in folders beside the folder of problems: ``lists/NAME.toml`` and ``patterns/NAME.en.md`` with
``patterns/NAME.zh.md``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from judge.catalog.files import read_text
from judge.errors import PackageError, UsageError
from judge.models import Language, Problem, Record, Text
from judge.text.messages import nearest, quoted

LISTS, PATTERNS = "lists", "patterns"
PATTERN_PREFIX = "patterns/"
_MAX_TEXT = 200_000


class Section(Record, frozen=True, kw_only=True):
    """A part of a study list under its own heading. ``pattern`` names the page about it; empty if there is none."""

    title: Text
    pattern: str = ""
    problems: tuple[str, ...]


class StudyList(Record, frozen=True, kw_only=True):
    """A list of problems in the order in which they are best solved. If it has sections, they hold all its problems."""

    name: str
    title: Text
    problems: tuple[str, ...]
    sections: tuple[Section, ...] = ()


def of_topic(problems: Sequence[Problem], topic: str) -> list[Problem]:
    """Return the problems of a topic. Raises UsageError for a topic that no problem has."""
    chosen = [problem for problem in problems if topic in problem.topics]
    if not chosen:
        topics = sorted({topic for problem in problems for topic in problem.topics})
        raise UsageError(
            "no problem has the topic {topic}; {nearest}", topic=quoted(topic), nearest=nearest(topic, topics)
        )
    return chosen


def list_names(folders: Sequence[Path]) -> list[str]:
    """Return the names of all lists in alphabetical order."""
    return _names(folders, LISTS, ".toml")


def pattern_names(folders: Sequence[Path]) -> list[str]:
    """Return the names of all pages about patterns in alphabetical order."""
    return _names(folders, PATTERNS, ".en.md")


def read_list(folders: Sequence[Path], name: str) -> StudyList:
    """Return the list of that name. Raises UsageError if there is none, PackageError if it is broken."""
    from judge import toml

    path = _path_of(folders, LISTS, name, ".toml")
    if path is None:
        raise UsageError(
            "no list is named {name}; {nearest}", name=quoted(name), nearest=nearest(name, list_names(folders))
        )
    try:
        table = toml.table(read_text(path, _MAX_TEXT), path, PackageError)
        sections = msgspec.convert(table.get("sections", ()), tuple[Section, ...])
        if sections:
            table = {**table, "problems": [slug for section in sections for slug in section.problems]}
        return msgspec.convert({**table, "name": name}, StudyList)
    except msgspec.ValidationError:
        raise PackageError(
            '{path}: a list, and each of its sections, has title = {{ en = "…", zh = "…" }} and problems = ["slug", …]',
            path=path,
        ) from None


def read_pattern(folders: Sequence[Path], name: str, language: Language) -> str:
    """Return the page about a pattern as Markdown. Raises UsageError if there is none, PackageError."""
    path = _path_of(folders, PATTERNS, name, f".{language}.md")
    if path is None:
        known = nearest(name, pattern_names(folders))
        raise UsageError("no pattern is named {name}; {nearest}", name=quoted(name), nearest=known)
    return read_text(path, _MAX_TEXT)


def _names(folders: Sequence[Path], kind: str, suffix: str) -> list[str]:
    paths = (path for folder in folders for path in _sibling_folder(folder, kind).glob(f"*{suffix}"))
    return sorted({path.name.removesuffix(suffix) for path in paths})


def _path_of(folders: Sequence[Path], kind: str, name: str, suffix: str) -> Path | None:
    if "/" in name or name.startswith("."):
        return None
    paths = (_sibling_folder(folder, kind) / f"{name}{suffix}" for folder in folders)
    return next((path for path in paths if path.is_file()), None)


def _sibling_folder(folder: Path, kind: str) -> Path:
    return folder.absolute().parent / kind
