"""The statement of a problem as a solver reads it: with its facts above it and named arguments in the samples."""

from __future__ import annotations

import json
import re

from judge.cli.support.console import say
from judge.cli.support.problem_table import LEVELS
from judge.entry_kinds.table import KINDS
from judge.models import Language, Problem
from judge.text.clean import clean_line

MAX_STATEMENT = 200_000
_INPUT = re.compile(r"^Input: (\[.*\])$", re.MULTILINE)
_BLANK = re.compile(r"[\s,]*")


def statement(problem: Problem, lang: Language) -> str:
    """Return the text of the statement as Markdown. Raises PackageError."""
    from judge.catalog.reading import read_statement

    text = read_statement(problem, lang).rstrip("\n")
    kind, entry = KINDS[problem.entry.kind], problem.entry
    if kind.itemised:
        return text  # arguments that are shown item by item have no names
    names = [name if name in entry.params else say(name) for name in kind.argument_names(entry)]
    return _INPUT.sub(lambda match: _with_names(match[0], match[1], names), text)


def facts_line(problem: Problem) -> str:
    """Return difficulty, topics, limits and source of a problem in one line."""
    facts = [
        say(LEVELS[problem.difficulty]),
        clean_line(", ".join(problem.topics), 200),
        say(
            "{seconds} s and {memory} MiB per case",
            seconds=f"{problem.limits.cpu_s:g}",
            memory=problem.limits.memory_mib,
        ),
    ]
    return " · ".join([problem.slug, *filter(None, facts)])


def _with_names(line: str, text: str, names: list[str]) -> str:
    """Return the arguments of a sample with their names, or the line as it is if they cannot be separated."""
    arguments = _arguments(text)
    if not arguments or len(arguments) > len(names):
        return line
    shown = [f"{name} = {argument}" for name, argument in zip(names, arguments, strict=False)]
    return f"Input: {shown[0]}" if len(shown) == 1 else "\n  ".join(["Input:", *shown])


def _arguments(text: str) -> list[str]:
    """Return the items of a JSON list as they are written; empty if the text is no such list."""
    decoder = json.JSONDecoder()
    items = []
    place, end = 1, len(text) - 1
    try:
        while place < end:
            _, after = decoder.raw_decode(text, place)
            items.append(text[place:after])
            blank = _BLANK.match(text, after)
            place = blank.end() if blank else end
    except (ValueError, RecursionError):
        return []
    return items
