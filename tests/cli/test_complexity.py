"""``judge complexity``: on a problem that linear and quadratic solutions both solve in time."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.cli.commands.complexity import _fit_text
from judge.complexity.measure import Curve
from tests.cli.package import write_package
from tests.cli.running import Judge, Ran

_TRIES = 6

# Enough work that disturbances of some tenths of a millisecond do not change the class.
GENERATOR = "def generate(rng):\n    yield {'id': 'long', 'args': [[rng.randint(-9, 9) for _ in range(800)]]}\n"
REFERENCE = """\
def add_up(numbers):
    for _ in range(200):
        total = sum(n for n in numbers)
    return total
"""
QUADRATIC = """\
def add_up(numbers):
    total = 0
    for index, number in enumerate(numbers):
        total += number
        for other in numbers * 8:
            pass
    return total
"""


@pytest.fixture(scope="module")
def problems(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("growing")
    write_package(folder / "add-up")
    (folder / "add-up" / "generator.py").write_text(GENERATOR, "utf-8")
    (folder / "add-up" / "reference.py").write_text(REFERENCE, "utf-8")
    return folder


@pytest.fixture
def growing(judge: Judge, problems: Path) -> Judge:
    judge.environment["JUDGE_PROBLEMS"] = str(problems)
    return judge


def measured(judge: Judge, *args: str, told: Callable[[str], bool]) -> Ran:
    """Return what the command prints; run it again if other work disturbs the machine so much that it is not sure."""
    for _ in range(_TRIES):
        ran = judge("complexity", *args)
        if told(ran.out):
            break
    return ran


@pytest.mark.slow
def test_a_slower_class_is_reported(growing: Judge) -> None:
    growing.write("add_up.py", QUADRATIC)
    told = "accepted, but it grows faster than the reference: O(n²"
    ran = measured(growing, "add_up.py", "--seconds", "3", told=lambda out: told in out and "\n   800 " in out)
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "add-up: growth with the size of the input"
    assert lines[1].split() == ["size", "n", "yours", "memory", "reference", "memory"]
    rows = lines[2 : lines.index("")]  # a disturbed machine may measure fewer of the small sizes
    assert [row.split()[0] for row in rows][-3:] == ["200", "400", "800"]
    assert told in ran.out
    assert max(map(len, lines)) <= 80
    assert len(lines) <= 24


@pytest.mark.slow
def test_json_holds_every_run(growing: Judge) -> None:
    growing.write("add_up.py", QUADRATIC)
    facts = json.loads(measured(growing, "add_up.py", "--json", told=_quadratic_beside_linear).out)
    assert facts["slower"] is True
    assert facts["own_fit"]["order"] in ("O(n²)", "O(n² log n)")
    assert facts["reference_fit"]["order"] in ("O(n)", "O(n log n)")
    assert len(facts["own"]["runs"]["800"]) >= 5
    assert facts["verdict"] == "AC"


def _quadratic_beside_linear(out: str) -> bool:
    facts = json.loads(out)
    own, reference = ((facts[fit] or {"order": ""})["order"] for fit in ("own_fit", "reference_fit"))
    sure = facts["slower"] and own.startswith("O(n²") and reference in ("O(n)", "O(n log n)")
    return bool(sure) and len(facts["own"]["runs"].get("800", ())) >= 5


def test_as_good_as_the_reference_is_no_warning(growing: Judge) -> None:
    growing.write("add_up.py", REFERENCE)
    fitted = "你的 (x)      O(n"
    ran = measured(growing, "--lang", "zh", "--seconds", "3", told=lambda out: fitted in out)
    assert ran.status == 0
    assert "慢一个量级" not in ran.out
    assert fitted in ran.out


def test_what_is_not_accepted(growing: Judge) -> None:
    growing.write("add_up.py", "def add_up(numbers):\n    return 0\n")
    assert (
        "the solution is not accepted (WA), so these measurements may be meaningless"
        in growing("complexity", "add_up.py", "--seconds", "1").out
    )
    growing.write("add_up.py", "def add_up(numbers):\n    raise ValueError('no \\x1b[2J')\n")
    out = growing("complexity", "add_up.py", "--seconds", "1").out
    assert "failed: ValueError: no \\x1b[2J" in " ".join(out.split())
    assert "\x1b" not in out


def test_a_problem_whose_cases_do_not_grow(judge: Judge) -> None:
    judge.write("add_up.py", REFERENCE)
    ran = judge("complexity", "add_up.py")
    assert ran.status == 2
    assert "no input has a size that could be made smaller three times" in ran.complaint()


def test_a_problem_whose_cases_cannot_be_cut(judge: Judge, tmp_path: Path) -> None:
    write_package(tmp_path / "fixed" / "add-up")
    check = "\n\ndef validate(args):\n    if 9 < len(args[0]) < 800:\n        raise ValueError('either few or 800')\n"
    (tmp_path / "fixed" / "add-up" / "generator.py").write_text(GENERATOR + check, "utf-8")
    judge.environment["JUDGE_PROBLEMS"] = str(tmp_path / "fixed")
    judge.write("add_up.py", REFERENCE)
    complaint = judge("complexity", "add_up.py").complaint()
    assert complaint.endswith("because its large inputs cannot be made smaller: either few or 800")


def test_too_quick_to_be_measured(growing: Judge) -> None:
    growing.write("add_up.py", "def add_up(numbers):\n    return numbers and 0\n")
    out = growing("complexity", "add_up.py", "--seconds", "1").out
    # Each of these is true of it; noise decides which is given.
    reasons = r"no size takes long enough|only \d sizes? took long enough|reading the input takes"
    assert re.search(rf"yours \(x\)      unknown: ({reasons})", out)


def test_what_is_lost_in_reading_the_input_is_said() -> None:
    lost = Curve(runs={8: (1.0e-4,)}, memory_mib={8: 0.1}, reading_share=0.93)
    reason = "unknown: reading the input takes 93 % of the time, and the rest cannot be told from noise"
    assert _fit_text(lost, None) == reason
    short = Curve(runs={8: (1.0e-4,)}, memory_mib={8: 0.1}, reading_share=0.3)
    assert _fit_text(short, None) == "unknown: no size takes long enough to be measured"


def test_an_untouched_starter_is_not_measured(judge: Judge) -> None:
    judge("start", "three-sum")
    ran = judge("complexity", "three_sum.py")
    assert ran.status == 2
    assert ran.complaint() == "three_sum.py: nothing is written yet: the file is still the starter"
