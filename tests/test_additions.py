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
    extended.import_into(table, "from judge.checkers.caseless import check_caseless")
    with_package(extended, "caseless")
    assert extended("submit", "word.py").stdout.startswith("AC  word:")
    extended.add({"word.py": "def word(letters):\n    return 'x'\n"})
    assert "another word" in extended("submit", "word.py").stdout


def test_a_format_for_one_submission(extended: Extended) -> None:
    folder, table = places("a format for one submission")
    extended.add({f"{folder}brief.py": "def render(report, view):\n    return f'{report.problem} {report.verdict}'\n"})
    extended.extend(table, '"brief": brief.render,', after='"json": json.render,')
    extended.import_into(table, "from judge.reporters.submission import brief")
    with_package(extended)
    assert extended("submit", "word.py", "--report", "brief").stdout == "word WA\n"


def test_a_format_for_groups(extended: Extended) -> None:
    folder, table = places("a format for groups")
    source = "def render(grade, view):\n    return ' '.join(row.member for row in grade.rows) + '\\n'\n"
    extended.add({f"{folder}names.py": source})
    extended.extend(table, '"names": GroupFormat("names", single=True),', after='"table": GroupFormat("table"),')
    with_package(extended)
    extended.add({f"tree/{member}/word.py": "def word(letters):\n    return letters\n" for member in ("ada", "bob")})
    assert extended("grade", "tree", "--report", "names=-").stdout == "ada bob\n"
    assert extended("submit", "word.py", "--report", "names").stdout == "submission\n"


def test_a_way_of_scoring_contests(extended: Extended) -> None:
    folder, table = places("a way of scoring contests")
    icpc = (extended.folder / folder / "icpc.py").read_text("utf-8")
    extended.add({f"{folder}plain.py": icpc})
    extended.import_into(table, "from judge.contest.scoring import plain")
    text = (extended.folder / table).read_text("utf-8")
    assert '{"icpc": icpc' in text
    extended.add({table: text.replace('{"icpc": icpc', '{"plain": plain, "icpc": icpc')})
    with_package(extended)
    made = extended("contest", "new", "word", "--dir", "june", "--duration", "90m", "--scoring", "plain")
    assert made.returncode == 0, made
    assert "[plain|icpc|ioi|speed]" in extended("contest", "new", "--help").stdout
    assert '"scoring":"plain"' in (extended.folder / "june" / "contest.json").read_text("utf-8").replace(" ", "")


def test_a_grading_engine(extended: Extended) -> None:
    folder, table = places("a grading engine")
    source = (
        "from judge.grading.engines.engine import judged\nfrom judge.session import Session\n\n"
        "class OneByOne:\n    def run(self, jobs):\n        with Session(None) as session:\n"
        "            for index, job in enumerate(jobs):\n                yield index, judged(job, session)\n"
    )
    extended.add({f"{folder}one_by_one.py": source})
    extended.extend(table, '"one-by-one": lambda address, place: one_by_one.OneByOne(),', after='"local": _local,')
    extended.import_into(table, "from judge.grading.engines import one_by_one")
    with_package(extended)
    extended.add({"tree/ada/word.py": "def word(letters):\n    return letters\n"})
    ran = extended("grade", "tree", "--engine", "one-by-one", "--no-cache")
    assert "ada" in ran.stdout, ran
    assert "one-by-one" in extended("grade", "tree", "--engine", "one-by-on").stderr


def test_a_format_of_packages(extended: Extended) -> None:
    folder, table = places("a format of packages")
    source = (
        "from judge.files import write_file\n\n"
        "def write(problem, cases, target):\n    write_file(target, problem.slug)\n    return []\n"
    )
    extended.add({f"{folder}slug_only.py": source})
    line = '"slug": Format(lambda source, session: [], slug_only.write),'
    extended.extend(table, line, after="FORMATS = {")
    extended.import_into(table, "from judge.formats import slug_only")
    with_package(extended)
    assert extended("problem", "export", "word", "word.txt", "--format", "slug").returncode == 0
    assert (extended.folder / "word.txt").read_text("utf-8") == "word"


def test_each_row_of_the_table_is_carried_out_here_or_by_the_toys() -> None:
    here = {name.removeprefix("test_").replace("_", " ") for name in globals() if name.startswith("test_a")}
    assert set(ROWS) - {"a problem", "a backend", "an entry kind"} <= here


def test_a_command(extended: Extended) -> None:
    folder, table = places("a command")
    extended.add(
        {
            f"{folder}greet.py": (
                "import click\n\nfrom judge.cli.support.console import emit\n\n\n"
                '@click.command()\ndef greet() -> None:\n    """Greet."""\n    emit("hello")\n'
            )
        }
    )
    extended.extend(table, '"greet",', after="COMMANDS = (")
    assert extended("greet").stdout == "hello\n"
    assert "greet" in extended("--help").stdout
