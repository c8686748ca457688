"""What spares typing: the file edited last, a problem by topic or chance, the editor, and what to do next."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path

import pytest

from tests.cli.running import Judge

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"


@pytest.fixture
def fresh(judge: Judge, tmp_path: Path) -> Judge:
    """The command with a history of its own, in an empty folder."""
    (tmp_path / "work").mkdir()
    judge.folder = tmp_path / "work"
    judge.environment["JUDGE_HOME"] = str(tmp_path / "home")
    return judge


def test_submit_takes_the_file_edited_last(fresh: Judge) -> None:
    old = fresh.write("add_up.py", "def add_up(numbers):\n    return 0\n")
    os.utime(old, (1, 1))
    fresh.write("mine.py", "# judge: add-up\n" + RIGHT)
    fresh.write("notes.py", "")
    for command in ("submit", "run"):
        ran = fresh(command)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.splitlines()[0] == "mine.py"
        assert ran.out.splitlines()[1].startswith("AC  add-up")
    assert fresh("submit", "-q").out.startswith("AC  add-up")
    assert fresh("submit", "--json").out.startswith("{")


def test_submit_without_any_file(fresh: Judge) -> None:
    ran = fresh("submit")
    assert ran.status == 2
    assert "judge start SLUG" in ran.complaint()


def test_start_by_topic_takes_the_easiest_that_is_not_solved(fresh: Judge) -> None:
    found = json.loads(fresh("list", "--json", "--topic", "binary-tree").out)
    easiest = min(found, key=lambda problem: ["easy", "medium", "hard"].index(problem["difficulty"]))["slug"]
    assert fresh("start", "--topic", "binary-tree").out.startswith(f"wrote {easiest.replace('-', '_')}.py\n")
    ran = fresh("start", "--topic", "binary-tre")
    assert (ran.status, ran.complaint()) == (2, "no problem has the topic 'binary-tre'; did you mean 'binary-tree'?")


def test_start_passes_over_what_is_solved(fresh: Judge) -> None:
    problems = json.loads(fresh("list", "--json").out)
    counts = Counter(topic for problem in problems for topic in problem["topics"])
    slug, topic = next(
        (problem["slug"], topic)
        for problem in problems
        for topic in problem["topics"]
        if counts[topic] == 1 and problem["difficulty"] == "easy"
    )
    name = slug.replace("-", "_")
    fresh.write(f"{name}.py", fresh("solution", slug, "--give-up").out)
    assert fresh("submit", f"{name}.py", "-q").status == 0
    ran = fresh("start", "--topic", topic, "--dir", "new")
    assert ran.status == 2
    assert "solved all of these" in ran.complaint()


def test_start_by_chance(fresh: Judge) -> None:
    ran = fresh("start", "--random", "--topic", "attention")
    assert ran.status == 0
    slug = ran.out.splitlines()[0].removeprefix("wrote ").removesuffix(".py").removesuffix("_torch").replace("_", "-")
    assert slug in fresh("list", "--topic", "attention").out


@pytest.mark.parametrize(
    ("args", "word"),
    [
        ([], "--topic or --random"),
        (["three-sum", "--random"], "leave --topic and --random out"),
        (["three-sum", "--topic", "array"], "leave --topic and --random out"),
    ],
)
def test_start_needs_one_choice(fresh: Judge, args: list[str], word: str) -> None:
    ran = fresh("start", *args)
    assert ran.status == 2
    assert word in ran.complaint()


def test_edit_opens_the_editor(fresh: Judge, tmp_path: Path) -> None:
    editor = tmp_path / "my editor"
    editor.write_text('#!/bin/sh\necho "edited $2 with $1"\necho "# mine" >> "$2"\n', "utf-8")
    editor.chmod(0o755)
    ran = fresh("start", "add-up", "--edit", EDITOR=f"'{editor}' --wait", VISUAL="")
    assert ran.status == 0
    assert f"edited {fresh.folder / 'add_up.py'} with --wait" in ran.out
    assert (fresh.folder / "add_up.py").read_text("utf-8").endswith("# mine\n")


@pytest.mark.parametrize(
    ("editor", "word"), [("", "set $EDITOR"), ("no-such-editor", "cannot be found"), ("'unclosed", "cannot be found")]
)
def test_edit_without_an_editor_writes_nothing(fresh: Judge, editor: str, word: str) -> None:
    ran = fresh("start", "add-up", "--edit", EDITOR=editor)
    assert ran.status == 2
    assert word in ran.complaint()
    assert not (fresh.folder / "add_up.py").exists()


def test_editor_that_fails_is_told(fresh: Judge) -> None:
    ran = fresh("start", "add-up", "--edit", EDITOR="false")
    assert ran.status == 2
    assert ran.err == "judge: the editor false ended with status 1; add_up.py exists all the same\n"


def test_next_steps_of_a_beginner(fresh: Judge) -> None:
    ran = fresh()
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "What to do next:"
    commands = [line.split("  ")[1] for line in lines[1:4]]
    slug = commands[1].removeprefix("judge start ")
    assert commands == ["judge list", f"judge start {slug}", f"judge show {slug}"]
    assert lines[4] == "judge --help lists all commands"


def test_next_steps_go_on_with_the_file_at_hand(fresh: Judge) -> None:
    fresh.write("add_up.py", RIGHT)
    assert "  judge watch add_up.py   judge it on every save\n" in fresh().out
    assert "  judge submit add_up.py  提交并查看结果\n" in fresh(LANG="zh_CN.UTF-8").out
    fresh("submit", "add_up.py")
    after = fresh().out
    assert "judge solution add-up" in after
    assert "judge start add-up" not in after


def test_language_of_a_report(fresh: Judge) -> None:
    fresh.write("add_up.py", "def add_up(numbers):\n    return sum(numbers[:-1])\n")
    for ran in (fresh("submit", "add_up.py", "--lang", "zh"), fresh("submit", "add_up.py", LANG="zh_CN.UTF-8")):
        lines = ran.out.splitlines()
        assert lines[0] == "WA  add-up: 答案错误 · 样例 0/1 · 隐藏用例 1/2"
        assert "    期望     3" in lines
        assert "    numbers  [1, 2]" in lines
        assert "  可能的错误：漏掉了最后一个数。" in lines
        assert lines[-1] == "  试这个用例：judge run add_up.py --case '[[1, 2]]'"
