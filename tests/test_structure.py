"""The rules of ARCHITECTURE.md about the size and the names of modules, functions and classes."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.sources import JUDGE, modules, nodes, tree

LONGEST_MODULE, LONGEST_FUNCTION = 300, 45
SUPPRESSED = re.compile(r"# (?:noqa|type: ignore)(?:\[[\w, -]+\]|: [A-Z]+\d+(?:, ?[A-Z]+\d+)*)?")
SKIPPED = re.compile(r"^(?!.*reason=).*(?:mark\.(?:skip|skipif|xfail)\(|importorskip\(|pytest\.skip\(\))")


def named() -> Iterator[tuple[str, Path]]:
    """Yield each module's path from the root of the repository, and its path."""
    return ((path.relative_to(JUDGE.parent).as_posix(), path) for path in modules())


def test_no_module_is_longer_than_300_lines() -> None:
    assert {name: n for name, path in named() if (n := path.read_text("utf-8").count("\n")) > LONGEST_MODULE} == {}


def test_no_function_is_longer_than_45_lines() -> None:
    long = {}
    for name, path in named():
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long[f"{name}:{node.name}"] = lines
    assert long == {}


def test_class_names_are_unique() -> None:
    names = Counter(node.name for path in modules() for node in nodes(path) if isinstance(node, ast.ClassDef))
    assert [name for name, count in names.items() if count > 1] == []


def test_packages_hold_no_logic_in_init() -> None:
    logic = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.If, ast.For, ast.While, ast.With, ast.Try)
    found = [
        name
        for name, path in named()
        if path.name == "__init__.py"
        # The face of the package resolves its names on first use, so that importing a part stays quick.
        and name != "judge/__init__.py"
        and any(isinstance(node, logic) for node in tree(path).body)
    ]
    assert found == []


def test_a_module_of_commands_holds_one_command_of_its_name() -> None:
    found = {
        name: [node.name for node in tree(path).body if isinstance(node, ast.FunctionDef) and _is_command(node)]
        for name, path in named()
        if name.startswith("judge/cli/commands/")
    }
    several = {path: names for path, names in found.items() if len(names) > 1}
    assert several == {}
    others = [path for path, names in found.items() for name in names if name.split("_")[0] not in Path(path).stem]
    assert [path for path in others if not path.endswith("/group.py")] == []


def _is_command(function: ast.FunctionDef) -> bool:
    return any(
        ast.unparse(decorator).startswith(("click.command", "click.group")) for decorator in function.decorator_list
    )


def test_every_suppressed_warning_and_skipped_test_has_a_reason() -> None:
    root = JUDGE.parent
    found = []
    for folder in ("judge", "tests", "tools", "benchmarks", "problems", "solutions_template"):
        for path in sorted((root / folder).rglob("*.py")):
            for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), start=1):
                suppressed = SUPPRESSED.search(line)
                if (suppressed and "#" not in line[suppressed.end() :]) or SKIPPED.search(line):
                    found.append(f"{path.relative_to(root).as_posix()}:{number}")
    assert found == []
