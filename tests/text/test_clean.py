"""Hostile text can do nothing to a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.text.clean import clean, clean_line, cut, first_lines, last_lines, pad, width, without_commands, wrap

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[32mAC\x1b[0m", "\\x1b[32mAC\\x1b[0m"),
        ("\x1b]8;;file:///etc/passwd\x07click\x1b]8;;\x07", "\\x1b]8;;file:///etc/passwd\\x07click\\x1b]8;;\\x07"),
        ("\x9b2J", "\\x9b2J"),
        ("good\rbad", "good\\rbad"),
        ("a\x00b\x08c\x7f", "a\\x00b\\x08c\\x7f"),
        ("admin\u202etxt.exe", "admin\\u202etxt.exe"),
        ("\u2066x\u2069\u200f\u061c", "\\u2066x\\u2069\\u200f\\u061c"),
        ("zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"),
        ("\u2028\u2029", "\\u2028\\u2029"),
        ("\udcff", "\\udcff"),
        ("no\u00a0break", "no\\xa0break"),
        ("a\tb", "a    b"),
        ("三数之和\u3000好 é 🎉", "三数之和\u3000好 é 🎉"),
        ("two\nlines", "two\nlines"),
    ],
)
def test_clean_shows_what_is_not_printable(hostile: str, shown: str) -> None:
    assert clean(hostile) == shown


@given(ANY_TEXT)
def test_clean_leaves_nothing_that_controls(text: str) -> None:
    left = {unicodedata.category(char) for char in clean(text) if char != "\n"}
    assert left.isdisjoint({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@given(ANY_TEXT)
def test_clean_line_is_one_line(text: str) -> None:
    assert len(clean_line(text).splitlines()) <= 1


def test_clean_bounds_the_length() -> None:
    assert clean("x" * 100, 10) == "x" * 10 + "…"
    assert len(clean("\x00" * 10_000_000)) < 100_000


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("三数", 4), ("é", 1), ("🎉!", 3), ("", 0)])
def test_width_counts_columns(text: str, columns: int) -> None:
    assert width(text) == columns


@given(ANY_TEXT.map(clean_line), st.integers(2, 40))
def test_cut_and_wrap_fit(text: str, columns: int) -> None:
    assert width(cut(text, columns)) <= columns
    assert all(width(line) <= columns for line in wrap(text, columns))


@given(ANY_TEXT.map(clean_line), st.integers(2, 40))
def test_wrap_loses_nothing_but_spaces(text: str, columns: int) -> None:
    assert "".join("".join(wrap(text, columns)).split()) == "".join(text.split())


def test_wrap_breaks_at_spaces_and_inside_chinese() -> None:
    assert wrap("four zeros make one", 11) == ["four zeros", "make one"]
    assert wrap("数值重复时", 4) == ["数值", "重复", "时"]


def test_wrap_keeps_latin_words_in_chinese_together() -> None:
    assert wrap("显示多少；默认：verdict。", 20) == ["显示多少；默认：", "verdict。"]
    assert wrap("verdict", 4) == ["verd", "ict"]


def test_pad_aligns_wide_characters() -> None:
    assert pad("三", 4) + "|" == "三  |"


def test_first_and_last_lines_tell_what_is_left_out() -> None:
    text = "\n".join("abcde")
    assert first_lines(text, 2) == ["a", "b", "… 3 more lines"]
    assert last_lines(text, 2) == ["… 3 lines before", "d", "e"]
    assert last_lines(text, 2, "en", 388) == ["… 391 lines before", "d", "e"]
    assert last_lines("\n".join(last_lines(text, 3, "en", 7)), 2) == ["… 10 lines before", "d", "e"]
    assert last_lines("\n".join(last_lines(text, 3, "zh", 7)), 2, "zh")[0] == "… 前面还有 10 行"
    assert last_lines("… 7 lines too many\nb\nc", 2) == ["… 7 lines too many", "b", "c"]
    assert last_lines(text, 2, "zh")[0] == "… 前面还有 3 行"
    assert first_lines(text, 4) == last_lines(text, 5) == ["a", "b", "c", "d", "e"]


def test_closing_punctuation_never_begins_a_line() -> None:
    assert wrap("一二三四，五六七", 8) == ["一二三", "四，五六", "七"]


def test_an_opening_bracket_never_ends_a_line() -> None:
    assert wrap("一二三（四五）", 8) == ["一二三", "（四五）"]


def test_a_number_stays_with_its_unit() -> None:
    assert wrap("the limit is 1.5 s per case", 16) == ["the limit is", "1.5 s per case"]
    assert wrap("每个用例 1.5 s，256 MiB", 12) == ["每个用例", "1.5 s，", "256 MiB"]
    assert wrap("每个用例 256 MiB内存", 12) == ["每个用例", "256 MiB内存"]
    assert wrap("there are 3 small cases", 12) == ["there are 3", "small cases"]
    assert wrap("12345 ms", 5) == ["12345", "ms"]


def test_chinese_is_broken_beside_a_word_although_there_is_a_space_before() -> None:
    assert wrap("judge: 没有这样的题目，请换一个", 20) == ["judge: 没有这样的题", "目，请换一个"]


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("::error::x\n \u3000::x::", "\\u003a:error::x\n \u3000\\u003a:x::"),
        ("a ##[error]x ####[x", "a \\u0023#[error]x ##\\u0023#[x"),
        ("x[::2] a::b # [", "x[::2] a::b # ["),
    ],
)
def test_a_log_holds_no_workflow_commands(text: str, harmless: str) -> None:
    assert without_commands(text) == harmless
