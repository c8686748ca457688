"""The foils of a package: wrong solutions whose first comment says the mistake. Text for people, never trusted."""

from __future__ import annotations

import re
from pathlib import Path

from judge.models import Problem, Record, Submission, Text
from judge.packages import layout
from judge.packages.catalogue import imports_torch
from judge.packages.files import read_bytes

FOLDER = "submissions/wrong_answer"
MAX_FOILS = 100
MAX_MISTAKE = 400
_HEAD = 8192
_CHINESE = re.compile(r"zh\s*[:：]\s*(.*)")
_OTHER = re.compile(r"!|-\*-|judge:")  # the first lines of a script, an encoding, the problem's name


class Foil(Record, frozen=True, kw_only=True):
    """A wrong solution and the mistake in it, one line in each language."""

    submission: Submission
    mistake: Text


def read_foils(problem: Problem) -> list[Foil]:
    """The foils that say their mistake, by name, ``MAX_FOILS`` at most. Raises PackageError."""
    paths = sorted(Path(problem.folder, FOLDER).glob("*.py"))[:MAX_FOILS]
    foils = []
    for path in paths:
        source = read_bytes(path, layout.MAX_SOURCE)
        mistake = mistake_of(source)
        if mistake is not None:
            torch = imports_torch(source) and "torch" in problem.flavours
            flavour = "torch" if torch else problem.flavours[0]
            foils.append(Foil(submission=Submission(file=path.name, source=source, flavour=flavour), mistake=mistake))
    return foils


def mistake_of(source: bytes) -> Text | None:
    """What the first comment of a foil says; Chinese is what follows ``zh:``. None where there is no comment."""
    english: list[str] = []
    chinese: list[str] = []
    into = english
    for raw in source[:_HEAD].decode("utf-8", "replace").splitlines():
        line = raw.strip()
        if not line.startswith("#"):
            if line or english or chinese:
                break
            continue
        line = line.lstrip("#").strip()
        marked = _CHINESE.match(line)
        if marked:
            into, line = chinese, marked[1]
        if not _OTHER.match(line):
            into.append(line)
    en, zh = _sentence(" ".join(english)), _sentence("".join(chinese))
    return Text(en=en or zh, zh=zh or en) if en or zh else None


def _sentence(text: str) -> str:
    """One bounded line that no terminal obeys."""
    text = "".join(char if char.isprintable() else " " for char in text).strip()
    return text if len(text) <= MAX_MISTAKE else text[: MAX_MISTAKE - 1] + "…"
