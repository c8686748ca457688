"""``judge hint`` and ``judge solution``: tier after tier, and the answer only for those who have earned or want it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Judge

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"


@pytest.fixture
def fresh(judge: Judge, tmp_path: Path) -> Judge:
    """The command with an empty history."""
    judge.environment["JUDGE_HOME"] = str(tmp_path / "home")
    return judge


def test_each_call_shows_more(fresh: Judge) -> None:
    first, second, third, again = (fresh("hint", "three-sum") for _ in range(4))
    assert first.out.startswith("hint 1/3\n  What becomes easy once the numbers are sorted")
    assert first.out.endswith("\n  next hint: judge hint three-sum\n")
    assert second.out.startswith("hint 2/3\n  Fix the smallest")
    assert third.out.startswith("hint 3/3\n")
    assert third.out.endswith("this was the last hint; judge solution three-sum --give-up shows a solution\n")
    assert again.out == third.out
    assert all(ran.status == 0 and ran.err == "" for ran in (first, second, third, again))
    assert max(len(line) for line in third.out.splitlines()) <= 80


def test_a_solution_stands_for_its_problem(fresh: Judge) -> None:
    fresh.write("mine.py", f"# judge: add-up\n{RIGHT}")
    for file in (["mine.py"], []):  # the latter: the one that was edited last
        assert fresh("hint", *file).out.startswith("hint 1/1")
        assert fresh("show", *file).out.startswith("# Add Up")
        assert fresh("solution", *file).complaint().startswith("add-up is not solved yet")
    assert fresh("hint", "three_sum.py").complaint().startswith("three_sum.py: no such file")


def test_other_problems_have_their_own_tiers(fresh: Judge) -> None:
    fresh("hint", "three-sum")
    assert fresh("hint", "softmax").out.startswith("hint 1/3")


def test_a_tier_or_all(fresh: Judge) -> None:
    assert fresh("hint", "three-sum", "--tier", "3").out.startswith("hint 3/3\n")
    everything = fresh("hint", "three-sum", "--all").out
    assert [f"hint {tier}/3" in everything for tier in (1, 2, 3)] == [True] * 3
    assert "next hint" not in everything


def test_chinese(fresh: Judge) -> None:
    assert fresh("hint", "add-up", "--lang", "zh").out == (
        "提示 1/1\n  空列表的和是多少？\n\n  这是最后一条提示；judge solution add-up --lang zh --give-up 可查看题解\n"
    )
    assert fresh("hint", "add-up", LANG="zh_CN.UTF-8").out.startswith("提示 1/1")
    assert fresh("hint", "add-up", "--lang", "en", LANG="zh_CN.UTF-8").out.startswith("hint 1/1")


@pytest.mark.parametrize(
    ("args", "word"),
    [
        (["three-smu"], "did you mean 'three-sum'?"),
        (["three-sum", "--tier", "4"], "three-sum has 3 hints: --tier takes 1 to 3"),
        (["three-sum", "--tier", "0"], "--tier"),
        (["three-sum", "--tier", "1", "--all"], "--all and --tier exclude each other"),
    ],
)
def test_wrong_usage(fresh: Judge, args: list[str], word: str) -> None:
    ran = fresh("hint", *args)
    assert ran.status == 2
    assert word in ran.complaint()


def test_without_a_history_there_is_a_hint_and_one_line(fresh: Judge) -> None:
    for _ in range(2):
        ran = fresh("hint", "three-sum", JUDGE_HOME="/dev/null/x")
        assert ran.status == 0
        assert ran.out.startswith("hint 1/3")
        assert ran.err.count("\n") == 1
        assert "$JUDGE_HOME" in ran.err


def test_hints_are_noted_in_the_history(fresh: Judge) -> None:
    fresh("hint", "add-up")
    fresh.write("add_up.py", RIGHT)
    assert fresh("submit", "add_up.py").status == 0
    assert '"hints":1' in fresh("history", "--json").out.replace(" ", "")


def test_solution_only_once_solved(fresh: Judge) -> None:
    ran = fresh("solution", "add-up")
    assert ran.status == 2
    assert "--give-up" in ran.complaint()
    fresh.write("add_up.py", RIGHT)
    fresh("submit", "add_up.py")
    solved = fresh("solution", "add-up")
    assert (solved.status, solved.err) == (0, "")
    assert solved.out.count("return sum(numbers)") == 2
    assert solved.out.startswith("# reference: reference.py\n")


def test_run_alone_does_not_solve(fresh: Judge) -> None:
    fresh.write("add_up.py", RIGHT)
    fresh("run", "add_up.py")
    assert fresh("solution", "add-up").status == 2


def test_giving_up(fresh: Judge) -> None:
    assert "# another solution: distinct_values.py" in fresh("solution", "three-sum", "--give-up").out
    zh = fresh("solution", "softmax", "--give-up", "--backend", "torch", "--lang", "zh").out
    assert "# 参考题解：reference.py" in zh
    assert "# 另一种解法：torch_plain.py" in zh
    assert "import torch" in zh
    assert fresh("solution", "add-up", "--give-up", "--backend", "torch").status == 2


def test_solution_is_coloured_on_a_terminal_only(fresh: Judge) -> None:
    assert "\x1b[" in fresh.on_terminal("solution", "add-up", "--give-up").out
    assert "\x1b" not in fresh.on_terminal("solution", "add-up", "--give-up", NO_COLOR="1").out
