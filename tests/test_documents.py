"""Documents that list something list all of it, and nothing else."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import click
import pytest

from judge.backends.table import CHOICES
from judge.checkers.table import CHECKERS
from judge.cli.root import cli
from judge.cli.support.grading import ENGINES
from judge.contest.scoring.table import SCORINGS
from judge.entry_kinds.table import KINDS
from judge.formats.table import FORMATS
from judge.reporters import REPORTERS
from judge.reporters.group import GROUP_REPORTERS
from tests.sources import modules, nodes

ROOT = Path(__file__).resolve().parents[1]
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
CLI = (ROOT / "docs" / "cli.md").read_text("utf-8")


def _commands(command: click.Command, name: str, above: click.Context | None = None) -> Iterator[tuple[str, set[str]]]:
    """Yield each command below this one by its whole name, with all spellings of its options.

    ``--help`` and the ``--lang`` that every command is given are left out.
    """
    context = click.Context(command, above, name, **command.context_settings)  # its help option is made only once
    options = [option.opts for option in command.params if isinstance(option, click.Option) and option.name != "lang"]
    taken = {spelling for spellings in options if "--help" not in spellings for spelling in spellings}
    if taken or not isinstance(command, click.Group):
        yield context.command_path, taken
    if isinstance(command, click.Group):
        for verb in command.list_commands(context):
            below = command.get_command(context, verb)
            assert below
            yield from _commands(below, verb, context)


COMMANDS = dict(_commands(cli, "judge"))


def test_the_list_of_packages_and_modules_is_complete() -> None:
    house = re.search(r"^judge/\n(.*?)^problems/", ARCHITECTURE, re.MULTILINE | re.DOTALL)
    assert house
    listed = re.findall(r"^  (\S+)  ", house[1], re.MULTILINE)
    assert len(listed) == house[1].count("\n")
    folders = [f"{path.parent.name}/" for path in (ROOT / "judge").glob("*/__init__.py")]
    modules = [path.name for path in (ROOT / "judge").glob("*.py") if path.name != "__init__.py"]
    assert sorted(listed) == sorted(folders + modules)


def test_modules_that_print_read_the_environment_or_exit_are_named() -> None:
    found = {path.relative_to(ROOT / "judge") for path in modules() if any(_outward(nodes(path)))}
    others = {path for path in found if path.parts[0] != "cli"}
    assert others < found
    exceptions = re.search(r"^Only `cli/` prints.*?Exceptions: (.*?)\n\n", ARCHITECTURE, re.MULTILINE | re.DOTALL)
    assert exceptions
    named = re.findall(r"`([\w/]+(?:\.py|/))`", exceptions[1])
    assert [path for path in others if not path.as_posix().startswith(tuple(named))] == []


def _outward(module: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """What in a module's code prints, touches the environment or ends the process."""
    for node in module:
        match node:
            case ast.Call(func=ast.Name(id="print")):
                yield node
            case ast.Attribute(value=ast.Name(id="os"), attr="environ" | "getenv" | "_exit"):
                yield node
            case ast.Attribute(value=ast.Name(id="sys"), attr="exit"):
                yield node


def test_each_command_is_documented_with_all_its_options() -> None:
    told = _told()
    assert set(COMMANDS) - set(told) == set()
    assert {name: gap for name, options in COMMANDS.items() if (gap := options - told[name])} == {}
    assert {name: more for name, options in told.items() if (more := options - COMMANDS[name])} == {}


@pytest.mark.parametrize(
    ("document", "heading", "names"),
    [
        ("cli.md", "## Options of `run`", CHOICES),
        ("problems.md", "### Kinds of entries", KINDS),
        ("problems.md", "### Checks", CHECKERS),
        ("problems.md", "## Other formats", FORMATS),
        ("reporters.md", "## Formats of a submission", REPORTERS),
        ("reporters.md", "## Formats of a group", GROUP_REPORTERS),
        ("contests.md", "## Scoring", SCORINGS),
        ("groups.md", "## Options", ENGINES),
    ],
)
def test_each_name_in_a_table_is_described(document: str, heading: str, names: Collection[str]) -> None:
    section = (ROOT / "docs" / document).read_text("utf-8").partition(f"\n{heading}")[2].partition("\n## ")[0]
    assert [name for name in names if not re.search(rf"`([^`\n]*[ |])?{re.escape(name)}\b", section)] == []


def test_each_environment_variable_is_documented() -> None:
    read = set(re.findall(r"\"([A-Z_]{4,})\"", (ROOT / "judge" / "cli" / "support" / "console.py").read_text("utf-8")))
    for path in (ROOT / "judge").rglob("*.py"):
        read |= set(re.findall(r"\"(JUDGE_[A-Z_]+)\"", path.read_text("utf-8")))
    section = CLI.partition("\n## Environment\n")[2]
    assert read - set(re.findall(r"`([A-Z_]+)(?:=\w+)?`", section)) == set()


def _told() -> dict[str, set[str]]:
    """The commands of the document, each with the options in its rows and in the sections that are headed by it."""
    told: dict[str, set[str]] = {}
    headed: list[str] = []
    for line in CLI.splitlines():
        if line.startswith("## "):
            headed = [f"judge {name}" for name in re.findall(r"`([^`]+)`", line) if line.startswith("## Options of ")]
        if not line.startswith("| "):
            continue
        cell = re.split(r"(?<!\\)\|", line)[1]
        rows = re.findall(r"`(judge\b[^`]*)`", cell)
        for row in rows:
            name = max((name for name in COMMANDS if f"{row} ".startswith(f"{name} ")), key=len)
            told.setdefault(name, set()).update(_options(row))
        for name in headed if not rows else []:
            told.setdefault(name, set()).update(_options(cell))
    return told


def _options(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", text))
