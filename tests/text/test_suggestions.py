"""Suggested commands repeat what was typed, and one function makes them all."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import judge
from judge.cli.root import cli
from judge.text.suggestions import (
    NO_OPTIONS,
    REPEATED,
    RepeatedOptions,
    current_options,
    set_current_options,
    suggested,
)

GIVEN = RepeatedOptions(
    problem="a", problems=("x y",), backend="torch", seed="7", contest="friday", member="ann", lang="zh"
)
FIELDS = {"problem", "problems", "backend", "seed", "contest", "member"}


@pytest.mark.parametrize(
    ("verb", "words", "command"),
    [
        ("start", ["two-sum"], "judge start two-sum --problems 'x y' --backend torch --lang zh"),
        ("run", ["-x.py"], "judge run --problem a --problems 'x y' --backend torch --seed 7 --lang zh -- -x.py"),
        ("contest end", [], "judge contest end friday --as ann --lang zh"),
        (
            "contest submit",
            ["a b.py"],
            "judge contest submit 'a b.py' --problem a --problems 'x y' --backend torch --contest friday --as ann "
            "--lang zh",
        ),
    ],
)
def test_a_command_repeats_the_options_that_it_knows(verb: str, words: list[str], command: str) -> None:
    assert suggested(verb, words, GIVEN) == command


def test_by_default_the_options_are_those_of_the_command_line() -> None:
    set_current_options(GIVEN)
    try:
        assert suggested("show", ["a"]) == "judge show a --problems 'x y' --lang zh"
        assert suggested("list", [], RepeatedOptions(problems=("b",))) == "judge list --problems b --lang zh"
    finally:
        set_current_options(NO_OPTIONS)
    assert suggested("show", ["a"]) == "judge show a"
    assert current_options() == NO_OPTIONS


def test_the_table_has_the_options_of_each_command() -> None:
    commands = dict(_commands(cli, ()))
    assert {verb: set(names) for verb, names in REPEATED.items()} == {
        verb: _known(commands[verb]) & FIELDS for verb in REPEATED
    }


def _known(command: click.Command) -> set[str]:
    return {param.name for param in command.params if param.name}


def _commands(group: click.Group, path: tuple[str, ...]) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield " ".join([*path, name]), command
        if isinstance(command, click.Group):
            yield from _commands(command, (*path, name))


def test_no_other_text_spells_out_a_command_that_takes_options() -> None:
    """A command in quotes, or with an argument, is there to be typed. A command's own help has no options to repeat."""
    verbs = "|".join(verb.replace(" ", r"\s") for verb, names in REPEATED.items() if names)
    typed = re.compile(rf"['`]judge ({verbs})\b|\bjudge ({verbs}) ([A-Z]{{2,}}|\{{|-)")
    folder = Path(judge.__file__).parent
    found = {
        f"{path.relative_to(folder)}: {text}"
        for path in folder.rglob("*.py")
        for text in _texts(ast.parse(path.read_text("utf-8")))
        if typed.search(text)
    }
    assert {line for line in found if not line.startswith(DESCRIBING)} == set()


# These describe what a command does, and nobody has typed options yet.
DESCRIBING = ("cli/commands/schema.py: ", "verify/strength.py: ")


def _texts(tree: ast.Module) -> Iterator[str]:
    """Yield the strings of a module that are not docstrings."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value
