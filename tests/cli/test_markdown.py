"""Statements drawn for the terminal."""

from __future__ import annotations

import re

import pytest

from judge.cli.support import markdown
from judge.text.clean import CLOSING, width

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def drawn(text: str, columns: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(markdown, "columns", lambda: columns)
    return [_COLOUR.sub("", line).rstrip() for line in markdown.markdown_to_ansi(text).split("\n")]


@pytest.mark.parametrize("before", ["", "- ", "> ", "1. ", "| a |\n| - |\n| "])
def test_no_line_begins_with_closing_punctuation(before: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = before + "三元组之间的顺序，三元组内部的顺序，都（真的）不作要求。" * 4
    for columns in range(24, 60):
        lines = [line.strip(" •▌1│") for line in drawn(text, columns, monkeypatch)]
        assert not [line for line in lines if line and line[0] in CLOSING]
        assert all(width(line) <= columns for line in lines)


@pytest.mark.parametrize("entity", ["&#x202e;", "&#8238;", "&#X2066;"])
def test_an_entity_is_no_way_to_turn_the_text_around(entity: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(f"one{entity}two &lt; &#233;", 40, monkeypatch) == ["one two < é"]


def test_a_line_break_in_chinese_markdown_is_no_space(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = drawn("出现足够多次时，\n它才能出现；`nums`\n不变。", 80, monkeypatch)
    assert lines == ["出现足够多次时，它才能出现；nums 不变。"]


def test_words_stay_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn("four zeros make one", 11, monkeypatch) == ["four zeros", "make one"]


def test_lines_of_code_stay_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "columns", lambda: 20)
    source = "x = 1  # 一条很长的注释 that is wider than the terminal by far\ny = 2"
    assert _COLOUR.sub("", markdown.source_to_ansi(source)) == source
