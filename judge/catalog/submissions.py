"""The submissions that a package holds: accepted ones, which are shown to people, and known-wrong ones.

The first comment of a file explains its idea or names its mistake. Sources and comments are never trusted.
"""

from __future__ import annotations

import re
from pathlib import Path

from judge.backends.detection import detected
from judge.catalog import layout
from judge.catalog.files import matching, read_bytes
from judge.models import Backend, Problem, Record, Submission, Text
from judge.values.render import clip

ACCEPTED, KNOWN_WRONG = "submissions/accepted", "submissions/wrong_answer"
MAX_SOLUTIONS, MAX_KNOWN_WRONG = 20, 100  # files that are read
MAX_IDEA, MAX_MISTAKE = 600, 400  # characters
_HEAD = 8192
_DOCSTRING = re.compile(r'"""(.*?)(?:"""|\Z)', re.DOTALL)
_CHINESE = re.compile(r"zh\s*[:：]\s*(.*)")
_OTHER = re.compile(r"!|-\*-|judge:")  # lines that name no mistake


class ShippedSolution(Record, frozen=True, kw_only=True):
    """A solution as its author wrote it. ``idea`` is the first paragraph that explains it, in one line, or empty."""

    name: str
    backend: Backend
    source: str
    idea: str


def read_solutions(problem: Problem) -> list[ShippedSolution]:
    """Return the reference, then the accepted solutions, those with an explanation first. Raises PackageError."""
    folder = Path(problem.folder)
    paths = matching(folder, f"{ACCEPTED}/*.py")[:MAX_SOLUTIONS]
    accepted = [_solution(path, problem) for path in paths]
    accepted.sort(key=lambda solution: not solution.idea)
    return [_solution(folder / layout.REFERENCE, problem), *accepted]


def _solution(path: Path, problem: Problem) -> ShippedSolution:
    raw = read_bytes(path, layout.MAX_SOURCE)
    source = raw.decode("utf-8", "replace")
    return ShippedSolution(
        name=path.name,
        backend=_backend(raw, problem),
        source=source.strip("\n"),
        idea=idea_of(source),
    )


def idea_of(source: str) -> str:
    """Return the first paragraph of a file's leading comment, otherwise of its docstring. The source is not parsed."""
    lines: list[str] = []
    for line in source.lstrip("\ufeff\n").split("\n"):
        if not line.startswith("#"):
            break
        text = line.lstrip("#").strip()
        if not text and lines:
            break
        lines.append(text)
    if not lines:
        found = _DOCSTRING.search(source)
        lines = found[1].strip().split("\n\n")[0].split("\n") if found else []
    return clip(" ".join(" ".join(lines).split()), MAX_IDEA)


class KnownWrong(Record, frozen=True, kw_only=True):
    """A wrong solution and the mistake in it, one line in each language."""

    submission: Submission
    mistake: Text

    @property
    def is_blind(self) -> bool:
        """Whether the solution is in the blind bank. Its mistake may be one that the package's author has named too."""
        return self.submission.file.startswith(layout.BLIND_PREFIX)


def read_known_wrong(problem: Problem) -> list[KnownWrong]:
    """Return the submissions that name their mistake, sorted by file name, the blind bank last.

    Raises PackageError.
    """
    paths = sorted(
        matching(Path(problem.folder), f"{KNOWN_WRONG}/*.py"),
        key=lambda path: (path.name.startswith(layout.BLIND_PREFIX), path),
    )
    known_wrong_submissions = []
    for path in paths[:MAX_KNOWN_WRONG]:
        source = read_bytes(path, layout.MAX_SOURCE)
        mistake = mistake_of(source)
        if mistake is not None:
            submission = Submission(file=path.name, source=source, backend=_backend(source, problem))
            known_wrong_submissions.append(KnownWrong(submission=submission, mistake=mistake))
    return known_wrong_submissions


def mistake_of(source: bytes) -> Text | None:
    """Return the mistake that the first comment names; the Chinese text follows ``zh:``. None without a comment."""
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
    """Return the text as one bounded line without control characters."""
    return clip("".join(char if char.isprintable() else " " for char in text).strip(), MAX_MISTAKE)


def _backend(source: bytes, problem: Problem) -> Backend:
    return detected(source, problem.backends) or problem.backends[0]
