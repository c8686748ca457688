"""``judge problem new``, ``generate`` and ``stress`` as an author types them."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.cli.running import ROOT, Judge
from tests.cli.terminal import Terminal

WRONG = "def three_sum(nums):\n    return []\n"
RIGHT = (ROOT / "problems/three-sum/reference.py").read_text(encoding="utf-8")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of a package, to be written to."""
    folder = tmp_path / "own" / "three-summed"
    shutil.copytree(ROOT / "problems/three-sum", folder)
    return folder


def test_generate_lists_cases(judge: Judge) -> None:
    ran = judge("problem", "generate", "three-sum")
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0].startswith("generated/small-01         ")
    assert lines[-1] == "27 cases"
    cases = json.loads(judge("problem", "generate", "three-sum", "--json", "--seed", "x").out)
    assert len(cases) == 27
    assert set(cases[0]) == {"id", "group", "size", "size_bytes", "why"}
    assert cases[-1]["size"] == 3000
    assert judge("problem", "generate", "add-up").complaint().startswith("add-up has no generator.py")


def test_the_proposed_command_shows_the_case(judge: Judge) -> None:
    judge.write("mine.py", WRONG)
    ran = judge("problem", "stress", "three-sum", "mine.py", "--seconds", "5", "--seed", "t")
    assert (ran.status, ran.err) == (1, "")
    headline, _, command = ran.out.splitlines()
    assert headline.startswith("WA  three-sum: generated/small-")
    assert command == "  judge run mine.py --problem three-sum --case '[[0, 0, 0]]'"
    assert judge(*shlex.split(command)[1:]).out.startswith("WA  three-sum: wrong answer · your case 0/1")


def test_a_right_file_agrees(judge: Judge) -> None:
    judge.write("mine.py", RIGHT)
    ran = judge("problem", "stress", "three-sum", "mine.py", "--seconds", "0.1", "--seed", "t")
    assert (ran.status, ran.err) == (0, "")
    said = re.fullmatch(
        r"mine.py agrees with the reference \(random cases: (\d+), seeds: \d+, --seed t\)", ran.out.rstrip()
    )
    assert said is not None
    assert int(said[1]) > 0


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("three_sum.py", ["three_sum.py"]),
        ("three_sum.py", []),
        ("mine.py", ["mine.py"]),
        ("mine.py", ["three-sum", "mine.py"]),
    ],
    ids=["its name says the problem", "it was edited last", "its first line says the problem", "the problem is given"],
)
def test_the_file_says_which_problem_it_solves(judge: Judge, file: str, words: list[str]) -> None:
    judge.write(file, ("# judge: three-sum\n" if words == ["mine.py"] else "") + WRONG)
    ran = judge("problem", "stress", *words, "--seconds", "5", "--seed", "t")
    assert (ran.status, ran.err) == (1, "")
    assert ran.out.startswith("WA  three-sum: generated/small-")


def test_reasons_are_in_the_language_of_the_reader(judge: Judge) -> None:
    judge.write("three_sum.py", WRONG)
    ran = judge("problem", "stress", "--seconds", "5", "--seed", "t", "--lang", "zh")
    assert "期望 1 个元素，实际 0 个" in ran.out
    assert "取值范围窄" in judge("problem", "generate", "three-sum", "--lang", "zh").out


def test_json_and_add(judge: Judge, own: Path) -> None:
    judge.write("mine.py", WRONG)
    ran = judge(
        "problem", "stress", "three-summed", "mine.py", "--seconds", "5", "--json", "--add", "--problems", "own"
    )
    found = json.loads(ran.out)
    assert (ran.status, ran.err) == (1, "")
    assert (found["agrees"], found["verdict"], found["arguments"]) == (False, "WA", "[[0, 0, 0]]")
    assert found["added"] == "secret/stress-01"
    line = json.loads((own / "data/secret.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert line["args"] == [[0, 0, 0]]
    assert "stress-01" in judge("submit", "mine.py", "--problem", "three-summed", "--problems", "own", "--json").out


def test_without_a_terminal_nobody_is_asked(judge: Judge, own: Path) -> None:
    before = (own / "data/secret.jsonl").read_bytes()
    judge.write("mine.py", WRONG)
    assert judge("problem", "stress", "three-summed", "mine.py", "--seconds", "5", "--problems", "own").status == 1
    assert (own / "data/secret.jsonl").read_bytes() == before


@pytest.mark.parametrize(("key", "added"), [("y", 1), ("n", 0), ("\r", 0)])
def test_one_keypress_adds_it(judge: Judge, own: Path, key: str, added: int) -> None:
    before = (own / "data/secret.jsonl").read_text(encoding="utf-8")
    judge.write("mine.py", WRONG)
    args = ("problem", "stress", "three-summed", "mine.py", "--seconds", "5", "--problems", "own")
    with Terminal(judge, *args) as terminal:
        terminal.wait_for("add it to three-summed/data/secret.jsonl? [y/N]")
        terminal.press(key)
        assert terminal.end() == 1
        assert ("added as secret/stress-01" in terminal.raw) == bool(added)
    assert (own / "data/secret.jsonl").read_text(encoding="utf-8").count("\n") == before.count("\n") + added


def test_new_package_is_there_and_not_twice(judge: Judge, tmp_path: Path) -> None:
    ran = judge("problem", "new", "two-towers", "--ml")
    assert "wrote solutions_template/two_towers.py\n" in ran.out
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines()[-1] == "  judge problem verify two-towers --problems problems"
    assert (tmp_path / "solutions_template/two_towers_torch.py").is_file()
    assert judge("problem", "new", "two-towers").status == 2
    assert "the judge comes with a problem of that name" in judge("problem", "new", "three-sum").err
    assert judge("start", "two-towers", "--problems", "problems").status == 0
    assert judge("submit", "two_towers.py", "--problems", "problems").out.startswith("RE  two-towers")


def test_a_new_package_is_of_one_kind(judge: Judge, tmp_path: Path) -> None:
    ran = judge("problem", "new", "two-towers", "--ml", "--harness")
    assert (ran.status, ran.complaint()) == (2, "--ml and --harness contradict each other; leave one of them out")
    ran = judge("problem", "new", "two-towers", "--program", "--ml", "--class")
    assert (ran.status, "--ml and --class" in ran.complaint()) == (2, True)
    assert not list(tmp_path.iterdir())
    assert judge("problem", "new", "two-towers", "--ml", "--ml").status == 0


def test_wrong_usage(judge: Judge) -> None:
    judge.write("mine.py", WRONG)
    for args in (
        ("stress", "no-such", "mine.py"),
        ("stress", "three-sum", "missing.py"),
        ("stress", "three-sum", "mine.py", "--seconds", "0"),
        ("new", "Not A Slug"),
        ("generate", "no-such"),
        ("nonsense",),
    ):
        ran = judge("problem", *args)
        assert ran.status == 2, ran
        assert ran.complaint()
