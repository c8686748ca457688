"""``judge`` alone says what to do next; commands without a file take the one that was edited last."""

from __future__ import annotations

import os
from pathlib import Path

from tests.cli.running import Judge

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"


def test_submit_takes_the_file_edited_last(judge: Judge) -> None:
    old = judge.write("add_up.py", "def add_up(numbers):\n    return 0\n")
    os.utime(old, (1, 1))
    judge.write("mine.py", "# judge: add-up\n" + RIGHT)
    judge.write("notes.py", "")
    for command in ("submit", "run"):
        ran = judge(command)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.splitlines()[0] == "mine.py"
        assert ran.out.splitlines()[1].startswith("AC  add-up")
    assert judge("submit", "-q").out.startswith("AC  add-up")
    assert judge("submit", "--json").out.startswith("{")


def test_submit_without_any_file(judge: Judge) -> None:
    ran = judge("submit")
    assert ran.status == 2
    assert "judge start SLUG" in ran.complaint()


def test_next_steps_of_a_beginner(judge: Judge) -> None:
    ran = judge()
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "What to do next:"
    commands = [line.split("  ")[1] for line in lines[1:4]]
    slug = commands[1].removeprefix("judge start ")
    assert commands == ["judge list", f"judge start {slug}", f"judge show {slug}"]
    assert lines[4] == "judge --help lists all commands"


def test_next_steps_go_on_with_the_file_at_hand(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    assert "  judge watch add_up.py   judge the file on every save\n" in judge().out
    assert "  judge submit add_up.py  提交并查看结果\n" in judge(LANG="zh_CN.UTF-8").out
    judge("submit", "add_up.py")
    after = judge().out
    assert "judge solution add-up" in after
    assert "judge start add-up" not in after


def test_language_of_a_report(judge: Judge) -> None:
    judge.write("add_up.py", "def add_up(numbers):\n    return sum(numbers[:-1])\n")
    typed, settled = judge("submit", "add_up.py", "--lang", "zh"), judge("submit", "add_up.py", LANG="zh_CN.UTF-8")
    for ran, repeated in ((typed, " --lang zh"), (settled, "")):
        lines = ran.out.splitlines()
        assert lines[0] == "WA  add-up：答案错误 · 样例 0/1 · 隐藏用例 1/2"
        assert "    期望     3" in lines
        assert "    numbers  [1, 2]" in lines
        assert "  可能的错误：漏掉了最后一个数。" in lines
        assert lines[-1] == f"  试这个用例：judge run add_up.py{repeated} --case '[[1, 2]]'"


def test_next_steps_in_a_contest_are_allowed_there(judge: Judge, tmp_path: Path) -> None:
    judge.environment["JUDGE_HOME"] = str(tmp_path / "home")
    judge("contest", "new", "add-up", "--duration", "1h")
    judge("contest", "start", "--plain")
    assert "  judge contest submit add_up.py\n" in judge("start", "add-up").out
    said = judge().out
    assert "judge contest submit add_up.py  get the verdict" in said
    assert "judge contest status" in said
    assert "judge hint" not in said
    judge("contest", "end", "--yes")
    assert "judge hint add-up" in judge().out
