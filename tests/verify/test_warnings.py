"""Warnings name what a package states and no case reaches."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from judge.guest import codec
from judge.models import Verdict
from judge.session import Session
from judge.verify.judgement import Judgement
from judge.verify.warnings import _quantities, warnings
from tests.verify.package import SLUG, Package

JUDGEMENTS = {"reference.py": Judgement(verdict=Verdict.AC, total=3)}


def _warned(session: Session, judgements: dict[str, Judgement] | None = None) -> list[str]:
    problem = session.catalogue.load(SLUG)
    return list(map(str, warnings(problem, session.cases(problem, "python"), judgements or JUDGEMENTS)))


def _append(name: str, text: str) -> Callable[[Package], None]:
    def change(package: Package) -> None:
        path = package.folder / name
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")

    return change


def test_a_good_package_is_not_warned_about(session: Session) -> None:
    assert _warned(session) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (_append("statement/problem.en.md", "\n## Constraints\n\n- at most 70 000 numbers\n"), "the bound 70000"),
        (_append("statement/problem.en.md", "\n## Constraints\n\n- numbers ≤ 10⁹\n"), "the bound 1e+09"),
        (_append("statement/problem.en.md", "\n## Constraints\n\n- numbers ≤ 10³⁰⁰\n"), "the bound 1e+300"),
        (_append("generator.py", "\nimport os.path\n"), "generator.py imports os.path"),
    ],
)
def test_what_is_stated_and_not_reached_is_named(
    session: Session, package: Package, change: Callable[[Package], None], told: str
) -> None:
    change(package)
    assert [warning for warning in _warned(session) if told in warning]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("0.1 s", "0.2 s", "statement/problem.en.md does not state the limit of 0.1 s"),
        ("0.1 s", "10.1 s", "statement/problem.en.md does not state the limit of 0.1 s"),
        ("256 MiB", "512 MiB", "statement/problem.en.md does not state the limit of 256 MiB"),
    ],
)
def test_a_limit_that_is_not_the_real_one_is_named(
    session: Session, package: Package, old: str, new: str, told: str
) -> None:
    package.replace("statement/problem.en.md", old, new)
    assert _warned(session) == [told]


def test_a_file_with_a_syntax_error_is_left_to_the_other_checks(session: Session, package: Package) -> None:
    package.write("submissions/accepted/unfinished.py", "def largest_rise(numbers:\n")
    package.write("submissions/accepted/of_the_machine.py", "import os\n")
    assert [warning for warning in _warned(session) if "of_the_machine.py imports os" in warning]


def test_a_bound_that_a_case_reaches_is_not_named(session: Session, package: Package) -> None:
    _append("statement/problem.en.md", "\n## Constraints\n\n- at most 4 500 numbers\n")(package)
    assert _warned(session) == []


def test_the_magnitude_of_an_entry_reaches_a_bound() -> None:
    entries = codec.flatten(np.array([1.0, -60_000.0, np.inf, np.nan], np.float16), "array")
    assert 60_000.0 in set(_quantities([entries]))


def test_a_power_that_no_float_holds_is_left_out(session: Session, package: Package) -> None:
    _append("statement/problem.en.md", "\n## Constraints\n\n- numbers ≤ 10⁹⁹⁹⁹\n")(package)
    assert _warned(session) == []


def test_the_state_of_a_module_reaches_a_bound() -> None:
    assert {2_000.0, 4.0} <= set(_quantities([{"weight": codec.flatten(np.array([[2_000.0, 1.0]] * 2), "array")}]))


def test_several_arrays_reach_a_bound_together() -> None:
    assert 7.0 in set(_quantities([[codec.flatten(np.zeros(size), "array") for size in (3, 4)]]))


def test_a_number_and_the_lines_of_a_text_reach_a_bound() -> None:
    assert {3.0, 1e18} <= set(_quantities(["1 2\n-1000000000000000000 5\n7 8\n"]))


@pytest.mark.filterwarnings("error")
def test_a_signalling_nan_in_a_case_warns_nobody() -> None:
    signalling = np.array([0x7F80_0001, 0x4000_0000], np.uint32).view(np.float32)
    assert 2.0 in set(_quantities([codec.flatten(signalling, "array")]))


def test_a_submission_that_one_case_catches_and_memory_near_the_limit_are_named(session: Session) -> None:
    judgements = {
        "reference.py": Judgement(verdict=Verdict.AC, total=3, memory=0.9),
        "submissions/wrong_answer/one.py": Judgement(verdict=Verdict.WA, expected=Verdict.WA, total=3, case="secret/a"),
        "submissions/wrong_answer/two.py": Judgement(
            verdict=Verdict.WA, expected=Verdict.WA, total=3, case="secret/a", others=1
        ),
    }
    told = _warned(session, judgements)
    assert "submissions/wrong_answer/one.py is caught by secret/a alone" in told
    assert any(warning.startswith("reference.py uses 0.90 of the memory limit") for warning in told)
    assert not any("two.py" in warning for warning in told)
