"""The search for a case that fails, on real packages in the real sandbox."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.reading import read_problem
from judge.cli.commands.problem.generate import list_cases
from judge.errors import UsageError
from judge.models import Limits, Submission, Verdict
from judge.session import Session
from judge.values import wire
from judge.verify import stress as stress_module
from judge.verify import trial
from judge.verify.stress import StressPlan, StressResult, stress
from tests.verify.gaps import SLOW, write_gaps
from tests.verify.package import Package

# A search ends when it has found something, and shrinking when nothing smaller fails.
UNHURRIED = StressPlan(seed="tests", seconds=1000)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with Session(tmp_path_factory.mktemp("home")) as session:
        yield session


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return write_gaps(tmp_path)


def searched(session: Session, package: Package, source: str, plan: StressPlan = UNHURRIED) -> StressResult:
    submission = Submission(file="mine.py", source=source.encode(), backend="numpy")
    return stress(session, read_problem(package.folder), submission, plan)


def on_known_wrong(session: Session, slug: str, known_wrong: str) -> StressResult:
    problem = session.catalogue.load(slug)
    submission = session.open(Path(problem.folder, "submissions/wrong_answer", known_wrong))[1]
    return stress(session, problem, submission, UNHURRIED)


def args_of(outcome: StressResult) -> Any:
    assert outcome.shrunk is not None
    return wire.unpack(outcome.shrunk.case.args)


def test_a_wrong_file_is_found_out_with_a_small_case(shared: Session, package: Package) -> None:
    outcome = searched(
        shared, package, "def largest_gap(n):\n    return max([0, *(b - a for a, b in zip(n, n[1:]))])\n"
    )
    assert args_of(outcome) in ([[1, 0]], [[0, -1]])
    assert outcome.found is not None
    assert outcome.shrunk is not None
    assert outcome.found.result.verdict is outcome.shrunk.result.verdict is Verdict.WA
    assert wire.unpack(outcome.shrunk.case.expected or b"") == 1
    assert wire.unpack(outcome.shrunk.actual) == 0


def test_a_right_file_agrees_until_the_time_is_over(shared: Session, package: Package) -> None:
    outcome = searched(shared, package, (package.folder / "reference.py").read_text(), StressPlan(seed="x", seconds=5))
    assert outcome.found is outcome.shrunk is None
    assert outcome.tried > 10
    assert outcome.seeds > 2


def test_a_case_is_tried_even_if_all_of_the_first_seed_are_large(
    shared: Session, package: Package, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stress_module, "_SIZES", (1, 2, 1 << 40))
    outcome = searched(shared, package, "def largest_gap(n):\n    return -1\n", StressPlan(seed="x", seconds=0.1))
    assert outcome.found is not None


def test_seeds_vary_and_can_be_repeated(shared: Session, package: Package) -> None:
    rare = "def largest_gap(n):\n    best = max([abs(a - b) for a, b in zip(n, n[1:])], default=0)\n"
    rare += "    return best - (best % 5 == 3)\n"
    first, again, other = (
        searched(shared, package, rare, StressPlan(seed=seed, seconds=1000)) for seed in ("a", "a", "b")
    )
    assert first.found is not None
    assert again.found is not None
    assert other.found is not None
    assert first.found.case.args == again.found.case.args != other.found.case.args


def test_shrinking_keeps_the_kind_of_failure(shared: Session, package: Package) -> None:
    source = "def largest_gap(n):\n    if len(n) < 3: return -1\n    return n[len(n)]\n"
    outcome = searched(shared, package, source)
    assert outcome.shrunk is not None
    assert outcome.shrunk.result.message.startswith("IndexError")
    assert args_of(outcome) == [[0, 0, 0]]


def test_shrinking_respects_validate(shared: Session, package: Package) -> None:
    package.replace("generator.py", "def validate(args):\n", "def validate(args):\n    assert 4 <= len(args[0])\n")
    outcome = searched(shared, package, "def largest_gap(n):\n    return -1\n")
    assert args_of(outcome) == [[0, 0, 0, 0]]


def test_arguments_on_which_validate_does_not_end_are_not_allowed(
    shared: Session, package: Package, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "_VALIDATING", Limits(cpu_s=0.1))
    package.replace("generator.py", "def validate(args):\n", "def validate(args):\n    while len(args[0]) < 4: pass\n")
    outcome = searched(shared, package, "def largest_gap(n):\n    return -1\n")
    assert len(args_of(outcome)[0]) == 4


def test_without_validate_what_the_reference_cannot_answer_is_not_allowed(shared: Session, package: Package) -> None:
    text = (package.folder / "generator.py").read_text()
    package.write("generator.py", text[: text.index("\n\ndef validate")])
    package.replace("reference.py", "    best = 0\n", "    best = 0 * numbers[2]\n    while len(numbers) < 4: pass\n")
    outcome = searched(shared, package, "def largest_gap(n):\n    return -1\n")
    assert len(args_of(outcome)[0]) >= 4


def test_a_slow_file_is_found_out(shared: Session, package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    # One step, because each case that is too slow takes the whole limit.
    monkeypatch.setattr(stress_module, "shrink", lambda args, fails, time_is_left: fails([args[0][:3500]]))
    outcome = searched(shared, package, SLOW)
    assert outcome.shrunk is not None
    assert outcome.shrunk.result.verdict is Verdict.TLE
    assert len(args_of(outcome)[0]) == 3500


def test_what_cannot_be_searched(shared: Session, package: Package) -> None:
    with pytest.raises(UsageError, match=r"mine\.py: cannot be loaded"):
        searched(shared, package, "def largest_gap(")
    (package.folder / "generator.py").unlink()
    with pytest.raises(UsageError, match="no generator"):
        searched(shared, package, "def largest_gap(n):\n    return 0\n")
    with pytest.raises(UsageError, match="no generator"):
        list_cases(shared, read_problem(package.folder), "x")


@pytest.mark.parametrize(
    ("slug", "known_wrong", "smallest"),
    [
        ("three-sum", "stops_at_zero.py", [[0, 0, 0]]),
        ("simplify-path", "two_dots_prefix.py", ["/..a"]),
        ("level-order", "keeps_missing_children.py", [[0, 0]]),
        ("acm-matrix", "blind_zero_not_printed.py", ["1 1 1\n0\n1 1 1 1\n"]),
        ("acm-knapsack", "takes_items_again.py", ["1\n1 2\n1\n1\n"]),
    ],
)
def test_known_wrong_of_packages(shared: Session, slug: str, known_wrong: str, smallest: list[Any]) -> None:
    found = args_of(on_known_wrong(shared, slug, known_wrong))
    assert found == smallest


def test_operations_keep_their_names(shared: Session, tmp_path: Path) -> None:
    package = Package(tmp_path / "lru-cache")
    shutil.copytree(shared.catalogue.load("lru-cache").folder, package.folder)
    # The small cases alone: making the others takes longer than the search.
    package.replace("generator.py", "    for index in range(8):\n", "    return\n    while 0:\n")
    problem = read_problem(package.folder)
    submission = shared.open(package.folder / "submissions/wrong_answer/update_evicts.py", problem)[1]
    (capacity,), operations = args_of(stress(shared, problem, submission, UNHURRIED))
    assert capacity <= 3
    assert len(operations) <= 6
    assert {operation[0] for operation in operations} == {"put", "get"}


@pytest.mark.slow
def test_arrays_shrink(shared: Session) -> None:
    outcome = on_known_wrong(shared, "cross-entropy", "returns_float64.py")
    logits, targets, *_ = args_of(outcome)
    assert logits.shape == (1, 1)
    assert targets.shape == (1,)
    assert outcome.shrunk is not None
    assert outcome.shrunk.result.detail == "dtype"


@pytest.mark.slow
@pytest.mark.torch
def test_gradients_are_searched_too(shared: Session) -> None:
    outcome = on_known_wrong(shared, "cross-entropy", "torch_detached_normaliser.py")
    assert outcome.shrunk is not None
    assert outcome.shrunk.result.detail == "gradient"
    assert outcome.found is not None
    assert len(outcome.shrunk.case.args) < len(outcome.found.case.args)


def test_generated_cases_with_their_sizes(shared: Session, package: Package) -> None:
    cases = list_cases(shared, read_problem(package.folder), "x")
    assert [(case.id, case.size) for case in cases] == [
        ("generated/random-0", 5),
        ("generated/random-1", 6),
        ("generated/random-2", 7),
        ("generated/long", 4000),
    ]
    assert cases[0].why == "random numbers"
    assert cases != list_cases(shared, read_problem(package.folder), "y")
