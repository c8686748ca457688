"""``judge history``, ``judge diff``, and what judging records."""

from __future__ import annotations

import json
import os
import resource
import subprocess
from pathlib import Path

import pytest

from judge.history.store import FILE
from judge.text.clean import width
from tests.cli.running import COMMAND, Judge

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"
WRONG = "def add_up(numbers):\n    return sum(numbers[:-1])\n"


@pytest.fixture
def past(judge: Judge) -> Judge:
    """Three tries: the samples, a wrong one, the right one."""
    judge.write("add_up.py", WRONG)
    assert judge("run", "add_up.py").status == 1
    assert judge("submit", "add_up.py").status == 1
    judge.write("add_up.py", RIGHT)
    assert judge("submit", "add_up.py").status == 0
    return judge


def test_every_judging_is_in_the_history(past: Judge) -> None:
    ran = past("history")
    assert (ran.status, ran.err) == (0, "")
    rows = [line.split() for line in ran.out.splitlines()]
    assert [(row[0], row[3], row[4], row[5], row[6]) for row in rows] == [
        ("3", "AC", "add-up", "3/3", "submit"),
        ("2", "WA", "add-up", "1/3", "submit"),
        ("1", "WA", "add-up", "0/1", "run"),
    ]


def test_history_of_one_problem_and_the_last_few(past: Judge) -> None:
    past.write("three_sum.py", "")
    assert past("submit", "three_sum.py").status == 1
    assert [line.split()[0] for line in past("history", "add-up").out.splitlines()] == ["3", "2", "1"]
    assert [line.split()[0] for line in past("history", "-n", "2").out.splitlines()] == ["4", "3"]


def test_history_names_a_problem_as_every_command_does(past: Judge) -> None:
    numbers = [line.split()[0] for line in past("history", "add-up").out.splitlines()]
    for name in ("add-u", "add_up.py"):
        assert [line.split()[0] for line in past("history", name).out.splitlines()] == numbers
    unjudged = past("history", "three-sum")
    assert (unjudged.status, unjudged.out) == (0, "the history has no entry for three-sum\n")
    for options in ((), ("--json",)):
        mistyped = past("history", "thre-sum", *options)
        assert (mistyped.status, mistyped.out) == (2, "")
        assert mistyped.complaint() == "no problem is named 'thre-sum'; did you mean 'three-sum'?"


def test_history_of_a_problem_that_is_gone(past: Judge) -> None:
    assert [line.split()[0] for line in past("history", "add-up", JUDGE_PROBLEMS="").out.splitlines()] == [
        "3",
        "2",
        "1",
    ]


def test_history_as_json(past: Judge) -> None:
    ran = past("history", "--json")
    assert (ran.status, ran.err) == (0, "")
    newest, *_, oldest = json.loads(ran.out)
    assert (newest["number"], newest["kind"], newest["verdict"], newest["total"]) == (3, "submit", "AC", 3)
    assert newest["file"] == str(past.folder / "add_up.py")
    assert newest["at"].endswith("Z")
    assert oldest["kind"] == "run"


def test_show_is_the_report_as_it_was(past: Judge) -> None:
    past.write("add_up.py", WRONG)
    report = past("submit", "add_up.py", "--no-history").out
    shown = past("history", "show", "2").out
    assert shown.endswith(report)
    assert shown.splitlines()[1] == str(past.folder / "add_up.py")
    whole = json.loads(past("history", "show", "2", "--json").out)
    assert whole["report"]["schema"] == "judge-report/1"
    assert [case["verdict"] for case in whole["report"]["cases"]] == ["WA", "AC", "WA"]


def test_show_is_in_the_language_of_the_command(past: Judge) -> None:
    past.write("add_up.py", WRONG)
    english = past("submit", "add_up.py").out
    chinese = past("submit", "add_up.py", "--lang", "zh").out
    assert "漏掉了最后一个数" in chinese
    assert past("history", "show", "4", "--lang", "zh").out.endswith(chinese)
    assert past("history", "show", "5").out.endswith(english)
    assert json.loads(past("history", "show", "4", "--json", "--lang", "zh").out)["report"]["diagnosis"] in chinese


def test_source_comes_back_byte_for_byte(judge: Judge) -> None:
    source = b"# judge: add-up\r\n\tdef \xff\x1b[31m"
    judge.write("mine.py", source)
    assert judge("submit", "mine.py").status == 1
    raw = subprocess.run(
        [*COMMAND, "history", "show", "1", "--source"], env=judge.environment, capture_output=True, check=True
    )
    assert raw.stdout == source
    assert "\x1b[31m" not in judge.on_terminal("history", "show", "1", "--source").out


def test_diff(past: Judge) -> None:
    ran = past("diff", "2", "3")
    lines = ran.out.splitlines()
    assert (ran.status, ran.err) == (0, "")
    assert lines[0] == f"--- 2  {past.folder / 'add_up.py'}  WA"
    assert lines[1] == f"+++ 3  {past.folder / 'add_up.py'}  AC"
    assert lines[-2:] == ["-    return sum(numbers[:-1])", "+    return sum(numbers)"]
    assert past("diff", "1", "2").out == "1 and 2 are the same text\n"


def test_colour_on_a_terminal_only(past: Judge) -> None:
    assert "\x1b[1;32m+    return sum(numbers)" in past.on_terminal("diff", "2", "3").out
    assert "\x1b[1;31mWA" in past.on_terminal("history").out
    for variables in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        for command in (("diff", "2", "3"), ("history",), ("history", "show", "2")):
            assert "\x1b" not in past.on_terminal(*command, **variables).out


def test_lines_fit_and_line_up_in_both_languages(past: Judge) -> None:
    past("start", "add-up", "--force")
    past("hint", "add-up")
    past("submit", "add_up.py")
    for lang in ("en", "zh"):
        lines = past("history", "--lang", lang).out.splitlines()
        assert max(map(width, lines)) <= 80
        assert len({width(line[: line.index("/")]) for line in lines}) == 1
    assert "提示 1" in lines[0]
    assert "提交" in lines[0]


def test_wrong_usage(past: Judge) -> None:
    for args in (
        ("history", "show"),
        ("history", "show", "x"),
        ("history", "show", "99"),
        ("history", "show", "-1"),
        ("history", "show", "²"),
        ("history", "a", "b"),
        ("history", "--source"),
        ("history", "-n", "0"),
        ("diff", "1"),
        ("diff", "1", "99"),
        ("diff", "1", "9" * 30),
    ):
        ran = past(*args)
        assert ran.status == 2, args
        assert ran.complaint(), args


def test_nothing_yet(judge: Judge) -> None:
    assert judge("history").out == "the history is empty; to add the first entry: judge submit FILE\n"
    assert judge("history", "--json").out == "[]\n"


def test_no_history_keeps_nothing(judge: Judge, home: Path) -> None:
    judge.write("add_up.py", RIGHT)
    for command in ("run", "submit"):
        assert judge(command, "add_up.py", "--no-history").status == 0
    assert list(home.glob("history*")) == []


def test_what_cannot_be_judged_is_not_in_the_history(judge: Judge, home: Path) -> None:
    assert judge("submit", "missing.py").status == 2
    assert judge("history", "--json").out == "[]\n"


def test_where_nothing_can_be_kept(judge: Judge) -> None:
    for command in (("history",), ("diff", "1", "2"), ("progress",), ("review",), ("list", "--status", "solved")):
        ran = judge(*command, JUDGE_HOME="/dev/null/x")
        assert ran.status == 2
        assert ran.complaint() == "the history's folder cannot be written; set $JUDGE_HOME to another one"
    assert judge("list", JUDGE_HOME="/dev/null/x").err == ""


def test_disk_without_room_changes_no_verdict(judge: Judge, tmp_path: Path) -> None:
    judge.write("add_up.py", RIGHT)
    small = tmp_path / "small"
    small.mkdir()
    ran = subprocess.run(
        [*COMMAND, "submit", "add_up.py", "--json"],
        cwd=judge.folder,
        env={**judge.environment, "JUDGE_HOME": str(small)},
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["verdict"] == "AC"
    assert ran.stderr.count("\n") == 1
    assert ran.stderr.startswith("judge: this attempt was not recorded in the history: ")


def test_damaged_history_is_one_line_and_a_new_one(past: Judge, home: Path) -> None:
    for path in home.glob(f"{FILE}-*"):
        path.unlink()
    (home / FILE).write_bytes(os.urandom(5000))
    ran = past("submit", "add_up.py")
    assert ran.status == 0
    assert (
        ran.err == f"judge: {home / FILE} was damaged: it was renamed to {FILE}.broken, and a new history was started\n"
    )
    assert len(json.loads(past("history", "--json").out)) == 1


def test_history_is_loaded_after_the_verdict_is_shown() -> None:
    code = (
        "import sys, judge.cli.commands.submit; print(*{'sqlite3', 'fsrs', 'judge.history.store'} & set(sys.modules))"
    )
    ran = subprocess.run([COMMAND[0], "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "\n"


def test_two_terminals_submit_at_once(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    with judge.started("submit", "add_up.py") as left, judge.started("submit", "add_up.py") as right:
        for process in (left, right):
            _, err = process.communicate(timeout=60)
            assert (process.returncode, err) == (0, b"")
    assert len(json.loads(judge("history", "--json").out)) == 2
