"""Documents that list something list all of it, and nothing else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def test_the_house_is_listed_as_it_is() -> None:
    house = re.search(r"^judge/\n(.*?)^problems/", CONTRIBUTING, re.MULTILINE | re.DOTALL)
    assert house
    listed = re.findall(r"^  (\S+)  ", house[1], re.MULTILINE)
    assert len(listed) == house[1].count("\n")
    folders = [f"{path.parent.name}/" for path in (ROOT / "judge").glob("*/__init__.py")]
    modules = [path.name for path in (ROOT / "judge").glob("*.py") if not path.name.startswith("__")]
    assert sorted(listed) == sorted(folders + modules)


def test_who_prints_reads_the_environment_or_exits_is_named() -> None:
    found = {
        path.relative_to(ROOT / "judge")
        for path in (ROOT / "judge").rglob("*.py")
        if "template" not in path.parts and any(_outward(ast.parse(path.read_text("utf-8"))))
    }
    others = {path for path in found if path.parts[0] != "cli"}
    assert others < found
    exceptions = re.search(r"^Exceptions to what `cli/` alone does: (.*?)\n\n", CONTRIBUTING, re.MULTILINE | re.DOTALL)
    assert exceptions
    named = re.findall(r"`([\w/]+(?:\.py|/))`", exceptions[1])
    assert [path for path in others if not path.as_posix().startswith(tuple(named))] == []


def _outward(module: ast.Module) -> Iterator[ast.AST]:
    """What in a module's code prints, touches the environment or ends the process."""
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Name(id="print")):
                yield node
            case ast.Attribute(value=ast.Name(id="os"), attr="environ" | "getenv" | "_exit"):
                yield node
            case ast.Attribute(value=ast.Name(id="sys"), attr="exit"):
                yield node
