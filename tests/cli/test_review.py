"""``judge review`` and the marks of ``judge list``: played through, a week later."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.text.clean import width
from tests.cli.package import STARTER
from tests.cli.past import days_pass
from tests.cli.running import Judge

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"
MINE = "# my best so far\n" + RIGHT


@pytest.fixture
def solved(judge: Judge) -> Judge:
    judge.write("add_up.py", MINE)
    assert judge("submit", "add_up.py").status == 0
    return judge


def _due(judge: Judge) -> list[str]:
    ran = judge("review", "--json")
    assert (ran.status, ran.err) == (0, "")
    plan = json.loads(ran.out)
    assert plan["schema"] == "judge-review/1"
    return [one["problem"] for one in plan["due"]]


def test_the_loop_of_a_week(solved: Judge, home: Path, tmp_path: Path) -> None:
    assert _due(solved) == []
    assert solved("review").out.splitlines()[0] == "nothing is due today"
    days_pass(home, 7)
    assert _due(solved) == ["add-up"]
    lines = solved("review").out.splitlines()
    assert lines[0] == "to solve again today: 1"
    assert lines[1].split()[:5] == ["add-up", "solved", "1×,", "last", "7"]

    ran = solved("review", "--start")
    assert (ran.status, ran.err) == (0, "")
    assert "wrote add_up.py (before: add_up.py.bak, entry 1 of the history)" in ran.out.splitlines()
    assert (tmp_path / "add_up.py").read_text("utf-8") == STARTER
    assert (tmp_path / "add_up.py.bak").read_text("utf-8") == MINE
    assert solved("history", "show", "1", "--source").out == MINE

    solved.write("add_up.py", RIGHT)
    assert solved("submit", "add_up.py").status == 0
    assert _due(solved) == []
    (later,) = json.loads(solved("review", "--json").out)["later"]
    assert (later["times"], later["grade"]) == (2, "easy")
    assert later["interval_days"] > 7


def test_files_that_were_never_submitted_are_kept_too(solved: Judge, home: Path, tmp_path: Path) -> None:
    days_pass(home, 7)
    solved.write("add_up.py", "half an idea")
    (started,) = json.loads(solved("review", "--start", "--json").out)["started"]
    assert started == {
        "problem": "add-up", "file": "add_up.py", "fresh": True, "kept_as": "add_up.py.bak", "entry": 2,
    }  # fmt: skip
    assert solved("history", "show", "2", "--source").out == "half an idea"
    assert "kept" in solved("history", "-n", "1").out
    assert (tmp_path / "add_up.py.bak").read_text("utf-8") == "half an idea"


def test_starting_twice_leaves_the_work_alone(solved: Judge, home: Path, tmp_path: Path) -> None:
    days_pass(home, 7)
    assert solved("review", "--start").status == 0
    solved.write("add_up.py", "begun")
    ran = solved("review", "--start")
    assert ran.status == 0
    assert ran.out.splitlines()[-1] == "add_up.py is already started; submit it"
    assert (tmp_path / "add_up.py").read_text("utf-8") == "begun"
    assert len(list(tmp_path.glob("*.bak*"))) == 1


def test_into_another_folder(solved: Judge, home: Path, tmp_path: Path) -> None:
    days_pass(home, 7)
    assert solved("review", "--start", "--dir", "again").status == 0
    assert (tmp_path / "again" / "add_up.py").read_text("utf-8") == STARTER
    assert (tmp_path / "add_up.py").read_text("utf-8") == MINE


def test_nothing_is_moved_where_it_cannot_be_kept(solved: Judge, home: Path, tmp_path: Path) -> None:
    days_pass(home, 7)
    (tmp_path / "add_up.py").unlink()
    (tmp_path / "add_up.py").mkdir()
    ran = solved("review", "--start")
    assert ran.status == 2
    assert ran.complaint().startswith("add_up.py: is a folder")
    assert (tmp_path / "add_up.py").is_dir()


def test_the_most_urgent_only(solved: Judge, home: Path) -> None:
    days_pass(home, 9)
    solved.write("max_depth.py", "# judge: add-up\n" + RIGHT)
    assert len(json.loads(solved("review", "--json", "-n", "1").out)["due"]) == 1
    assert solved("review", "-n", "0").status == 2


def test_review_fits_in_both_languages(solved: Judge, home: Path) -> None:
    for days in (0, 7):
        days_pass(home, days)
        for lang in ("en", "zh"):
            out = solved("review", "--lang", lang).out
            assert max(map(width, out.splitlines())) <= 80
    assert "求和" in out


def test_nothing_yet(judge: Judge) -> None:
    assert "nothing is solved yet" in judge("review").out
    assert judge("review", "--start").status == 0


def test_marks_and_statuses_in_the_list(judge: Judge, home: Path) -> None:
    def listed(status: str) -> list[str]:
        return [problem["slug"] for problem in json.loads(judge("list", "--json", "--status", status).out)]

    everything = listed("new")
    assert "add-up" in everything
    assert (listed("solved"), listed("tried"), listed("due")) == ([], [], [])
    judge.write("three_sum.py", "")
    judge("submit", "three_sum.py")
    judge.write("add_up.py", RIGHT)
    judge("run", "add_up.py")
    assert (listed("solved"), listed("tried")) == ([], ["add-up", "three-sum"])
    judge("submit", "add_up.py")
    assert (listed("solved"), listed("tried"), listed("due")) == (["add-up"], ["three-sum"], [])
    assert sorted([*listed("new"), "add-up", "three-sum"]) == sorted(everything)
    days_pass(home, 9)
    assert (listed("solved"), listed("due")) == (["add-up"], ["add-up"])
    out = judge("list").out.splitlines()
    assert next(line for line in out if "add-up" in line).startswith("! add-up ")
    assert next(line for line in out if "three-sum" in line).startswith("~ three-sum ")
    assert out[-1].endswith(" problems · ! due again 1 · ~ tried 1")
    assert max(map(width, out)) <= 80
    assert "\x1b[33m!\x1b[0m add-up" in judge.on_terminal("list").out
