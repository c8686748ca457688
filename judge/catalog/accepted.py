"""The solutions that a package shows to people: its reference and further accepted ones. They are never trusted."""

from __future__ import annotations

import re
from pathlib import Path

from judge.backends.detection import detected
from judge.catalog import layout
from judge.catalog.files import read_bytes
from judge.models import Backend, Problem, Record

FOLDER = "submissions/accepted"
MAX_SOLUTIONS = 20
MAX_IDEA = 600
_DOCSTRING = re.compile(r'"""(.*?)(?:"""|\Z)', re.DOTALL)


class ShippedSolution(Record, frozen=True, kw_only=True):
    """A solution as its author wrote it. ``idea`` is the first paragraph that explains it, in one line, or empty."""

    name: str
    backend: Backend
    source: str
    idea: str


def read_solutions(problem: Problem) -> list[ShippedSolution]:
    """Return the reference, then the accepted solutions, those with an explanation first. Raises PackageError."""
    folder = Path(problem.folder)
    paths = sorted((folder / FOLDER).glob("*.py"))[:MAX_SOLUTIONS]
    accepted = [_solution(path, problem) for path in paths]
    accepted.sort(key=lambda solution: not solution.idea)
    return [_solution(folder / layout.REFERENCE, problem), *accepted]


def _solution(path: Path, problem: Problem) -> ShippedSolution:
    raw = read_bytes(path, layout.MAX_SOURCE)
    source = raw.decode("utf-8", "replace")
    return ShippedSolution(
        name=path.name,
        backend=detected(raw, problem.backends) or problem.backends[0],
        source=source.strip("\n"),
        idea=idea_of(source),
    )


def idea_of(source: str) -> str:
    """Return the first paragraph of a file's leading comment, else of its first docstring. The source is not parsed."""
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
    idea = " ".join(" ".join(lines).split())
    return idea if len(idea) <= MAX_IDEA else idea[: MAX_IDEA - 1] + "…"
