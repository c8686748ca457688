"""Check that nothing is left of the placeholders that ``judge problem new`` writes."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

from judge.errors import UsageError
from judge.models import Problem
from judge.session import Session
from judge.text.phrases import mark, phrase
from judge.verify.records import Finding, failed, passed

CHECK = "placeholders"
_MARK = re.compile(rb"\bTODO\b")
_SUFFIXES = {".py", ".md", ".toml", ".jsonl"}
_MOST_NAMED = 3


def check_placeholders(session: Session, problem: Problem) -> Finding:
    """Check that neither the package nor its starters hold a TODO. Raises PackageError."""
    places = list(_places(session, problem))
    if not places:
        return passed(CHECK, phrase("no TODO is left"))
    shown, count = ", ".join(places[:_MOST_NAMED]), len(places)
    if count <= _MOST_NAMED:
        return failed(CHECK, phrase("{places}: a TODO is left; replace what it marks", places=shown))
    text = mark("{places}, … ({count} lines in all): a TODO is left; replace what it marks")
    return failed(CHECK, phrase(text, places=shown, count=count))


def _places(session: Session, problem: Problem) -> Iterator[str]:
    """Yield the file and the number of each line with a TODO."""
    folder = Path(problem.folder)
    for path in sorted(path for path in folder.rglob("*") if path.suffix in _SUFFIXES and path.is_file()):
        yield from _lines(path, path.relative_to(folder).as_posix())
    for backend in problem.backends:
        with contextlib.suppress(UsageError):  # the check of the starters names one that is missing
            path = session.catalogue.starter(problem.slug, backend)
            yield from _lines(path, f"{path.parent.name}/{path.name}")


def _lines(path: Path, name: str) -> Iterator[str]:
    for number, line in enumerate(path.read_bytes().splitlines(), start=1):
        if _MARK.search(line):
            yield f"{name}:{number}"
