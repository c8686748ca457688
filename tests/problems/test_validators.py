"""What the validators of the shipped packages say about an input exists in English and in Chinese."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from judge.catalog.lookup import builtin_folder

CHINESE = re.compile("[\u4e00-\u9fff]")
SOURCES = sorted(builtin_folder().glob("*/generator.py"))


def _messages(tree: ast.AST) -> Iterator[tuple[int, list[ast.expr]]]:
    """Yield the line and the messages of each objection to an input: of ``require`` and of raised exceptions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "require":
            yield node.lineno, node.args[1:]
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("InvalidInput", "ValueError"):
            yield node.lineno, node.args
        elif isinstance(node, ast.Assert):
            yield node.lineno, []


def missing_chinese(source: str) -> list[int]:
    """Return the lines with a message that is not in both languages."""
    return [
        line
        for line, texts in _messages(ast.parse(source))
        if len(texts) != 2 or [bool(CHINESE.search(ast.unparse(text))) for text in texts] != [False, True]
    ]


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('require(x, "nums must not be empty", "nums 不能为空")', []),
        ('raise InvalidInput(f"{n} is too large", f"{n} 过大")', []),
        ('raise ValueError("nums must not be empty")', [1]),
        ('\nrequire(x, "nums must not be empty")', [2]),
        ('require(x, "nums 不能为空", "nums must not be empty")', [1]),
        ("assert nums", [1]),
    ],
)
def test_a_message_without_chinese_is_found(source: str, lines: list[int]) -> None:
    assert missing_chinese(source) == lines


def test_validators_speak_both_languages() -> None:
    assert SOURCES
    found = {path.parent.name: missing_chinese(path.read_text(encoding="utf-8")) for path in SOURCES}
    assert {slug: lines for slug, lines in found.items() if lines} == {}
