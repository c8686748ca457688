"""A problem that was read from another format, and writing it as a package."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Container, Mapping, Sequence
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from judge.catalog.lookup import STARTERS, solution_name
from judge.errors import UsageError
from judge.files import create_file
from judge.models import Record
from judge.text.foreign import foreign
from judge.text.messages import Phrase, phrase, without_control_characters

if TYPE_CHECKING:
    from tomlkit.items import Table

_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG, _LONGEST_TITLE, _LONGEST_ID = 64, 200, 50
NO_REFERENCE = '"""The source has no solution in Python; write one before you verify the package."""\n'


class ForeignCase(Record, frozen=True, kw_only=True):
    """One case: arguments and the expected answer as JSON values."""

    id: str
    args: list[object]
    expected: object
    group: str = "core"


class ForeignProblem(Record, frozen=True, kw_only=True):
    """A problem as another format describes it. ``notes`` say what was left out, one line per item.

    ``entry`` and ``check`` are the tables of problem.toml; ``files`` are further files of the package by their name.
    ``starter`` is the text of the starter; empty for the usual one of the entry.
    """

    slug: str
    title: str
    source: str
    statement: str
    entry: dict[str, object]
    check: dict[str, object]
    samples: list[ForeignCase]
    secret: list[ForeignCase]
    title_zh: str = ""
    statement_zh: str = ""
    difficulty: str = "medium"
    topics: tuple[str, ...] = ("imported",)
    limits: dict[str, object] = {}
    files: dict[str, bytes] = {}
    starter: bytes = b""
    notes: tuple[Phrase, ...] = ()


def slug_from(name: str) -> str:
    """Return a slug made from any name: lower-case words joined by hyphens."""
    return _NOT_SLUG.sub("-", name.lower()).strip("-")[:_LONGEST_SLUG].rstrip("-") or "problem"


def program_starter() -> str:
    return (
        'import sys\n\n\ndef main() -> None:\n    """Read standard input; print the answer."""\n'
        '    raise NotImplementedError\n\n\nif __name__ == "__main__":\n    main()\n'
    )


def function_starter(name: str, params: Sequence[str]) -> str:
    return f"def {name}({', '.join(params)}):\n    raise NotImplementedError\n"


def parameters_of(tree: ast.AST, name: object) -> list[str] | None:
    """Return the parameters of a function without ``self``, or ``None`` if the tree does not define the function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return [argument.arg for argument in node.args.args if argument.arg != "self"]
    return None


def under_free_name(problem: ForeignProblem, used_slugs: Container[str]) -> ForeignProblem:
    """Return the problem, under another name and with a note about it if its own name is taken."""
    names = (f"{problem.slug[: _LONGEST_SLUG - 4]}-{number}" for number in count(2))
    slug = next(name for name in chain([problem.slug], names) if name not in used_slugs)
    if slug == problem.slug:
        return problem
    note = phrase(
        "{problem}: another problem has that name; imported as {slug}, so its solutions need the name {file}, or the "
        "line # judge: {slug}",
        problem=problem.slug,
        slug=slug,
        file=solution_name(slug),
    )
    notes = [
        phrase(note.text, **{name: slug if value == problem.slug else value for name, value in note.values.items()})
        for note in problem.notes
    ]
    return msgspec.structs.replace(problem, slug=slug, notes=(note, *notes))


def write_package(problem: ForeignProblem, catalogue: Path) -> Path:
    """Write a problem as the package ``catalogue/<slug>`` and its starter, and return the package's folder.

    Never overwrites; a starter that exists is kept.

    Raises UsageError if the folder exists or cannot be written, or if the problem has no case.
    """
    folder = catalogue / problem.slug
    if folder.exists() or folder.is_symlink():
        raise UsageError("{folder} exists, and nothing is overwritten; choose another --dir", folder=folder)
    samples, secret = problem.samples or problem.secret[:1], problem.secret
    if not samples:
        raise UsageError("{problem}: has no case with an answer, so nothing can be judged", problem=problem.slug)
    title = _line(problem.title) or problem.slug
    chinese = problem.statement_zh or problem.statement
    files: dict[str, bytes] = {
        "problem.toml": _utf8(_toml(problem, title)),
        "statement/problem.en.md": _utf8(_statement(title, problem.statement, samples)),
        "statement/problem.zh.md": _utf8(_statement(_line(problem.title_zh) or title, chinese, samples)),
        "data/sample.jsonl": _lines(samples, hidden=False),
        "data/secret.jsonl": _lines(secret or samples, hidden=True),
        "reference.py": NO_REFERENCE.encode(),
        **problem.files,
    }
    try:
        for name, content in files.items():
            create_file(folder / name, content)
        _write_starter(problem, catalogue.absolute().parent / STARTERS / solution_name(problem.slug))
    except OSError as error:
        raise UsageError(
            "{folder}: cannot be written: {error}; choose another --dir", folder=folder, error=foreign(error)
        ) from None
    return folder


def _write_starter(problem: ForeignProblem, place: Path) -> None:
    if place.exists() or place.is_symlink():
        return
    text = problem.starter.decode()
    if not text:
        name, params = problem.entry.get("name"), problem.entry.get("params")
        named = list(params) if isinstance(params, Mapping) else []
        text = function_starter(str(name), named) if named else program_starter()
    create_file(place, _utf8(f"# judge: {problem.slug}\n{text}"))


def _line(text: str) -> str:
    """Return a text as one line of bounded length, as a package may hold it."""
    return without_control_characters(text.replace("\n", " "))[:_LONGEST_TITLE].strip()


def _utf8(text: str) -> bytes:
    """Return a text as UTF-8, with a question mark for each lone surrogate, which UTF-8 cannot hold."""
    return text.encode("utf-8", "replace")


def _toml(problem: ForeignProblem, title: str) -> str:
    import tomlkit

    titles = tomlkit.inline_table()
    titles.update({"en": title, "zh": _line(problem.title_zh) or title})
    document = tomlkit.document()
    document.update(
        {
            "title": titles,
            "difficulty": problem.difficulty,
            "topics": list(problem.topics),
            "source": _line(problem.source) or "imported",
        }
    )
    for name, table in {"entry": problem.entry, "check": problem.check, "limits": problem.limits}.items():
        if table:
            document.add(tomlkit.nl())
            document.add(name, _table(table))
    return tomlkit.dumps(document)


def _table(values: Mapping[str, object]) -> Table:
    """Return a table in which inner tables are written on one line."""
    import tomlkit

    table = tomlkit.table()
    for key, value in values.items():
        if isinstance(value, Mapping):
            inner = tomlkit.inline_table()
            inner.update(value)
            value = inner
        table.add(key, value)
    return table


def _statement(title: str, text: str, samples: Sequence[ForeignCase]) -> str:
    shown = [
        f"**Sample {number}**\n\n```\nInput: {json.dumps(case.args, ensure_ascii=False)}\n"
        f"Output: {json.dumps(case.expected, ensure_ascii=False)}\n```\n"
        for number, case in enumerate(samples, start=1)
    ]
    heading = "" if text.lstrip().startswith("# ") else f"# {title}\n\n"
    return without_control_characters(heading + "\n\n".join([text.strip(), *shown]))


def _lines(cases: Sequence[ForeignCase], *, hidden: bool) -> bytes:
    lines = []
    for number, case in enumerate(cases, start=1):
        line: dict[str, object] = {"id": _id(case.id, number), "args": case.args, "expected": case.expected}
        if hidden:
            line |= {"group": case.group, "why": f"case {case.id} of the imported problem"}
        lines.append(json.dumps(line, ensure_ascii=False))
    return ("\n".join(lines) + "\n").encode("utf-8", "backslashreplace")  # JSON's own escape of a lone surrogate


def _id(name: str, number: int) -> str:
    """Return an id that is unique in its file and as similar to the original name as possible."""
    kept = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-._")[:_LONGEST_ID]
    return f"{number}-{kept}" if kept else str(number)
