"""The table "To add a thing" of ARCHITECTURE.md: each row is carried out with a toy, in the places that the row names.

Toy backends and entry kinds are in tests/backends and tests/entry_kinds.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.extended import ROOT, Extended

PAGE = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
ROWS = {
    cells[0].strip(): cells
    for line in PAGE.partition("## To add a thing")[2].partition("\n## ")[0].splitlines()
    if line.startswith("| a") and len(cells := line.strip("|").split("|")) == 4
}
PACKAGE = {
    "problem.toml": """
title = { en = "Word", zh = "单词" }
difficulty = "easy"
topics = ["toys"]
source = "tests"
[entry]
kind = "function"
name = "word"
params = { letters = "plain" }
[check]
kind = "KIND"
""",
    "statement/problem.en.md": "# Word\n",
    "statement/problem.zh.md": "# 单词\n",
    "data/sample.jsonl": '{"id": "1", "args": ["abc"], "expected": "abc"}\n',
    "data/secret.jsonl": '{"id": "b", "args": ["b"], "expected": "b", "why": "one letter"}\n',
    "reference.py": "def word(letters):\n    return letters\n",
}


@pytest.fixture
def extended(tmp_path: Path) -> Extended:
    return Extended(tmp_path)


def places(thing: str) -> list[str]:
    """The paths that the row of a thing names: where to write, and where to add a line."""
    return re.findall(r"`([\w./]+(?:\.py|/))`", "|".join(ROWS[thing][1:3]))


def with_package(extended: Extended, check: str = "exact") -> None:
    files = {f"problems/word/{name}": text.replace("KIND", check) for name, text in PACKAGE.items()}
    extended.add({**files, "word.py": "def word(letters):\n    return letters.upper()\n"})


def test_a_problem_needs_no_code(extended: Extended) -> None:
    with_package(extended)
    assert extended("submit", "word.py").stdout.startswith("WA  word:")


def test_a_checker(extended: Extended) -> None:
    folder, table = places("a checker")
    extended.add(
        {
            f"{folder}caseless.py": (
                "from judge.checkers.result import ACCEPTED, wrong\n\n"
                "def check_caseless(expected, actual, check):\n"
                "    return ACCEPTED if str(actual).lower() == expected.lower() else wrong('another word')\n"
            )
        }
    )
    extended.extend(table, '"caseless": Checker(check_caseless),', after='"exact": Checker(check_exact),')
    first = "from judge.checkers.anyof import check_any_of"
    extended.extend(table, "from judge.checkers.caseless import check_caseless", after=first)
    with_package(extended, "caseless")
    assert extended("submit", "word.py").stdout.startswith("AC  word:")
    extended.add({"word.py": "def word(letters):\n    return 'x'\n"})
    assert "another word" in extended("submit", "word.py").stdout


def test_a_command(extended: Extended) -> None:
    folder, table = places("a command")
    extended.add(
        {
            f"{folder}greet.py": (
                "import click\n\nfrom judge.cli.support.output import emit\n\n\n"
                '@click.command()\ndef greet() -> None:\n    """Greet."""\n    emit("hello")\n'
            )
        }
    )
    line = '"greet": Subcommand("judge.cli.commands.greet:greet", "Greet."),'
    extended.extend(table, line, after="COMMANDS = {")
    assert extended("greet").stdout == "hello\n"
    assert "greet" in extended("--help").stdout
