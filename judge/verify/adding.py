"""Add a case that was found to a package's ``data/secret.jsonl``."""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path

from judge.catalog import layout
from judge.catalog.files import read_text
from judge.catalog.own_case import read_own_case
from judge.catalog.reading import MAX_DATA, read_secret
from judge.errors import InputError, PackageError, UsageError
from judge.files import writing
from judge.models import Case, Problem, Text
from judge.verify.encoding import json_arguments

_STEM = "stress"
_TYPED = 10_000  # characters; longer arguments would not be read


def as_typed(problem: Problem, case: Case) -> str | None:
    """Return the arguments as ``judge run --case`` takes them, or None if that is not possible.

    They may be too long, JSON may be unable to express them, or the arrays may be views.
    """
    if case.layout != "dense":
        return None
    text = _written(problem, case)
    return text if text is not None and len(text) <= _TYPED else None


def add_case(problem: Problem, case: Case) -> str:
    """Append the case and return its id. The reference will answer it. Raises UsageError if it cannot be written."""
    path = Path(problem.folder, layout.SECRET)
    args = _written(problem, case)
    if args is None:
        raise UsageError(
            "{path}: these arguments cannot be written in JSON; make the case in generator.py instead", path=path
        )
    known = {other.id.rpartition("/")[2] for other in read_secret(problem)}
    name = next(name for number in count(1) if (name := f"{_STEM}-{number:02}") not in known)
    why = _json_text(case.why) if case.why.en else json.dumps("found by a random search; say which mistake it shows")
    more = "" if case.layout == "dense" else f', "layout": "{case.layout}"'
    line = f'{{"id": "{name}", "args": {args}{more}, "why": {why}}}\n'
    _append(path, line)
    return f"secret/{name}"


def _json_text(why: Text) -> str:
    """Return the reason as in a data line: one string if both languages say the same."""
    both = why.en if why.en == why.zh else {"en": why.en, "zh": why.zh}
    return json.dumps(both, ensure_ascii=False)


def _written(problem: Problem, case: Case) -> str | None:
    """Return the arguments as JSON, or None if reading it does not give back the same arguments."""
    text = json_arguments(problem, case.args)
    if text is None:
        return None
    try:
        return text if read_own_case(problem, text).args == case.args else None
    except InputError:
        return None


def _append(path: Path, line: str) -> None:
    before = read_text(path, MAX_DATA) if path.exists() else ""
    if len(before) + len(line) > MAX_DATA:
        raise PackageError("{path}: has no room for another case; let generator.py make the large cases", path=path)
    gap = "" if not before or before.endswith("\n") else "\n"
    with writing(path):
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8", newline="") as file:
            file.write(gap + line)
