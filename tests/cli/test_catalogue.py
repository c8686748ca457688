"""``judge list`` and ``judge show``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from judge.text.clean import width
from tests.cli.package import PROBLEM, write_package
from tests.cli.running import Judge


def test_list_is_a_table(judge: Judge) -> None:
    ran = judge("list")
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert any(line.split()[:3] == ["add-up", "easy", "array"] for line in lines)
    assert any(line.startswith("three-sum ") for line in lines)
    assert lines[-1] == f"{len(lines) - 1} problems"
    assert max(map(width, lines)) <= 80


def test_list_in_chinese_stays_aligned(judge: Judge) -> None:
    lines = judge("list", LANG="zh_CN.UTF-8", COLUMNS="120").out.splitlines()[:-1]
    line = next(line for line in lines if line.startswith("add-up"))
    assert "求和" in line
    assert max(map(width, lines)) <= 120
    assert width(line[: line.index("array")]) == width(lines[0][: lines[0].rindex("  ") + 2])


def test_at_80_columns_a_chinese_title_is_there_in_full(judge: Judge) -> None:
    """The table shows what the slug does not say; topics need a wider terminal."""
    lines = judge("list", LANG="zh_CN.UTF-8").out.splitlines()[:-1]
    assert max(map(width, lines)) <= 80
    assert sum("…" in line for line in lines) <= len(lines) // 20


def test_list_filters(judge: Judge) -> None:
    every = [problem["slug"] for problem in json.loads(judge("list", "--json").out)]
    easy = json.loads(judge("list", "--json", "--difficulty", "easy").out)
    assert "add-up" in [problem["slug"] for problem in easy]
    assert {problem["difficulty"] for problem in easy} == {"easy"}
    pointers = json.loads(judge("list", "--json", "--topic", "two-pointers").out)
    assert "three-sum" in [problem["slug"] for problem in pointers]
    assert len(pointers) < len(every)


def test_list_as_json(judge: Judge) -> None:
    ran = judge("list", "--json")
    assert (ran.status, ran.err) == (0, "")
    entry = next(problem for problem in json.loads(ran.out) if problem["slug"] == "add-up")
    assert entry == {
        "slug": "add-up",
        "title": {"en": "Add Up", "zh": "求和"},
        "difficulty": "easy",
        "topics": ["array"],
        "backends": ["python"],
        "source": "tests",
        "status": "new",
    }


def test_unknown_topic(judge: Judge) -> None:
    ran = judge("list", "--topic", "two-pointer")
    assert ran.status == 2
    assert ran.complaint() == "no problem has the topic 'two-pointer'; did you mean 'two-pointers'?"


def test_broken_package_is_named(judge: Judge, tmp_path: Path) -> None:
    write_package(tmp_path / "broken" / "odd-one")
    (tmp_path / "broken" / "odd-one" / "problem.toml").write_text("title = 3\n" + PROBLEM, encoding="utf-8")
    ran = judge("list", "--problems", tmp_path / "broken")
    assert ran.status == 2
    assert "problem.toml" in ran.complaint()


def test_show_into_a_pipe_is_markdown(judge: Judge) -> None:
    facts = "*add-up · easy · array · 0.2 s and 256 MiB per case*"
    assert judge("show", "add-up") == (0, f"# Add Up\n\n{facts}\n\nReturn the **sum** of `numbers`.\n", "")
    facts = "*add-up · 简单 · array · 每个用例 0.2 s、256 MiB*"
    assert judge("show", "add-up", "--lang", "zh").out == f"# 求和\n\n{facts}\n\n返回 `numbers` 的**和**。\n"
    assert judge("show", "add-up", LANG="zh_CN.UTF-8").out.startswith("# 求和")


def test_show_on_a_terminal_is_drawn(judge: Judge) -> None:
    shown = judge.on_terminal("show", "add-up").out
    assert "**" not in shown
    assert "\x1b[1m" in shown
    assert "**sum**" in judge.on_terminal("show", "add-up", NO_COLOR="1").out


def test_show_cleans_what_a_package_says(judge: Judge, tmp_path: Path) -> None:
    write_package(tmp_path / "evil" / "odd-one")
    (tmp_path / "evil" / "odd-one" / "statement" / "problem.en.md").write_text("# x\x1b]0;owned\x07\n", "utf-8")
    for ran in (
        judge("show", "odd-one", "--problems", tmp_path / "evil"),
        judge.on_terminal("show", "odd-one", "--problems", tmp_path / "evil"),
    ):
        assert "\x1b]" not in ran.out


def test_show_without_a_statement(judge: Judge, tmp_path: Path) -> None:
    write_package(tmp_path / "bare" / "odd-one")
    shutil.rmtree(tmp_path / "bare" / "odd-one" / "statement")
    ran = judge("show", "odd-one", "--problems", tmp_path / "bare")
    assert ran.status == 2
    assert "statement" in ran.complaint()


@pytest.mark.parametrize("command", ["show", "start"])
def test_unknown_slug_suggests_one(judge: Judge, command: str) -> None:
    ran = judge(command, "three-some")
    assert ran.status == 2
    assert "three-sum" in ran.complaint()
    for slug in ("../no-such", "", "\x1b[2J"):
        assert judge(command, slug).status == 2


def test_a_row_fits_a_narrow_terminal(judge: Judge) -> None:
    shown = judge.on_terminal("list", COLUMNS="40", NO_COLOR="1").out.splitlines()
    assert max(map(len, shown)) <= 40
    assert "three-sum" in {line.split()[0] for line in shown}


def test_a_study_list_is_shown_in_its_order(judge: Judge) -> None:
    lines = judge("list", "--list", "sliding-window").out.splitlines()
    assert lines[0] == "Sliding window, step by step"
    assert lines[1].startswith("longest-substring-without-repeats ")
    assert lines[-1] == f"{len(lines) - 2} problems"
    assert judge("list", "--list", "sliding-windows").complaint().endswith("did you mean 'sliding-window'?")


def test_a_pattern_is_shown_in_either_language(judge: Judge) -> None:
    assert judge("show", "patterns/sliding-window").out.startswith("# Sliding window\n")
    assert judge("show", "patterns/sliding-window", "--lang", "zh").out.startswith("# 滑动窗口\n")


@pytest.mark.parametrize("name", ["patterns", "patterns/"])
def test_show_says_how_a_list_is_shown(judge: Judge, name: str) -> None:
    assert judge("show", name).complaint() == "'patterns' is a list of problems; to see it: judge list --list patterns"
    assert judge("show", "patterns/sliding").complaint().endswith("did you mean 'sliding-window'?")


@pytest.mark.parametrize(
    ("lang", "title", "heading"),
    [
        ("en", "Classic algorithms by pattern", "Sliding window  judge show patterns/sliding-window --lang en"),
        ("zh", "经典算法：按套路", "滑动窗口  judge show patterns/sliding-window --lang zh"),
    ],
)
def test_the_sections_of_a_study_list_have_headings(judge: Judge, lang: str, title: str, heading: str) -> None:
    lines = judge("list", "--list", "patterns", "--lang", lang).out.splitlines()
    assert lines[:2] == [title, ""]
    place = lines.index(heading)
    assert lines[place - 1] == ""
    assert lines[place + 1].startswith("longest-substring-without-repeats ")


def test_a_section_without_a_problem_is_left_out(judge: Judge) -> None:
    out = judge("list", "--list", "patterns", "--difficulty", "easy").out
    assert "patterns/two-pointers" in out
    assert "patterns/sliding-window" not in out


def test_the_json_of_a_study_list_has_no_sections(judge: Judge) -> None:
    entries = json.loads(judge("list", "--list", "patterns", "--json").out)
    assert [entry["slug"] for entry in entries[:4]] == [
        "two-sum",
        "product-except-self",
        "top-k-frequent",
        "move-zeroes",
    ]


@pytest.mark.parametrize(
    ("lang", "heading", "levels"),
    [
        ("en", "Problems by difficulty", ("easy", "medium", "hard")),
        ("zh", "按难度排列的题目", ("简单", "中等", "困难")),
    ],
)
def test_a_pattern_has_its_problems_by_difficulty(
    judge: Judge, lang: str, heading: str, levels: tuple[str, ...]
) -> None:
    _, found, listed = judge("show", "patterns/two-pointers", "--lang", lang).out.partition(f"\n## {heading}\n\n")
    assert found
    rows = [line.split() for line in listed.splitlines()[:-1]]
    assert ["move-zeroes", levels[0]] in [row[:2] for row in rows]
    assert [row[1] for row in rows] == sorted((row[1] for row in rows), key=levels.index)


def test_sample_arguments_have_names(judge: Judge) -> None:
    out = judge("show", "longest-ones").out
    assert "Input:\n  nums = [" in out
    assert "\n  k = " in out
    assert "Input: nums = [-1, 0, 1, 2, -1, -4]\n" in judge("show", "three-sum").out


@pytest.mark.parametrize(
    ("lang", "names"),
    [("en", ("arguments", "state dict", "calls", "mode")), ("zh", ("构造参数", "state dict", "调用", "模式"))],
)
def test_the_parts_of_a_sample_for_a_module_have_their_names(judge: Judge, lang: str, names: tuple[str, ...]) -> None:
    out = judge("show", "moe-module", "--lang", lang).out
    sample = out[out.index("Input:\n") :].splitlines()[1:5]
    assert [line.split(" = ")[0].strip() for line in sample] == list(names)


def test_a_long_statement_goes_through_the_pager(judge: Judge) -> None:
    pager = judge.write("pager", "#!/bin/sh\nprintf 'paged: '; head -n 1\n")
    pager.chmod(0o755)
    assert "paged: " in judge.on_terminal("show", "lfu-cache", PAGER=str(pager)).out
    assert "paged: " not in judge.on_terminal("show", "lfu-cache", PAGER="").out
