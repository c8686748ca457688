"""Mutants of a package's own solutions are killed by its cases, or reported."""

from __future__ import annotations

import math

import pytest

from judge.guest.messages import Mutant
from judge.judging.answer_checker import AnswerChecker
from judge.models import Case
from judge.session import Session
from judge.values.wire import Array, pack
from judge.verify import package_files
from judge.verify.mutation_testing import MutantJudge, applicable, least_s, run_mutants
from judge.verify.records import MutationRun
from tests.verify.package import SLUG, Package


def ran(session: Session, name: str = "reference.py") -> MutationRun:
    return run_mutants(session, session.catalogue.load(SLUG), name)


def test_good_cases_kill_every_mutant(session: Session) -> None:
    result = ran(session)
    assert result.total > 15
    assert result.survivors == ()
    assert result.killed == result.total


def test_a_missing_case_lets_a_mutant_through(session: Session, package: Package) -> None:
    package.write(
        "data/secret.jsonl", '{"id": "down", "args": [[9, 1, 2]], "expected": 1, "why": "a fall is no rise"}\n'
    )
    survivors = ran(session).survivors
    assert (2, "constant", "best = 0", "best = -1") in [
        (one.line, one.operator, one.before, one.after) for one in survivors
    ]


def test_a_change_that_is_listed_as_equivalent_is_combined_with_no_other(session: Session, package: Package) -> None:
    whole = ran(session)
    package.write(
        "equivalent.toml",
        '[[equivalent]]\nfile = "reference.py"\nbefore = "best = 0"\n'
        'after = ["best = 1", "best = -1"]\nwhy = "a test"\n',
    )
    assert 0 < ran(session).total < whole.total


@pytest.mark.parametrize(
    ("line", "killed"),
    [
        ("while True: pass", True),
        ("numbers = numbers", False),
        ("raise SystemExit", True),
        ("while True: print(1)", True),
    ],
)
def test_a_mutant_that_does_not_answer_is_killed(session: Session, line: str, killed: bool) -> None:
    problem = session.catalogue.load(SLUG)
    original = package_files.read(session, problem, "reference.py")
    source = original.source.replace(b"    best = 0", b"    " + line.encode() + b"\n    best = 0")
    mutant = Mutant(operator="made", line=2, before="", after=line, source=source)
    with AnswerChecker(problem, session.sandboxes, original.backend) as answer_checker:
        assert MutantJudge(session, problem, original, answer_checker).kills(mutant) is killed


@pytest.mark.parametrize(("first_s", "least"), [(0.0, 0.1), (0.01, 0.1), (0.03, 0.3), (0.2, 0.5)])
def test_a_quick_case_leaves_time_for_what_a_child_does_once(first_s: float, least: float) -> None:
    assert least_s(first_s) == pytest.approx(least)


def test_a_mutant_that_is_listed_as_equivalent_gets_more_time(session: Session) -> None:
    problem = session.catalogue.load(SLUG)
    original = package_files.read(session, problem, "reference.py")
    computing = (
        b"    from time import process_time as now\n    end = now() + 0.2\n    while now() < end: pass\n    best = 0"
    )
    mutant = Mutant(
        operator="made", line=2, before="", after="", source=original.source.replace(b"    best = 0", computing)
    )
    with AnswerChecker(problem, session.sandboxes, original.backend) as answer_checker:
        mutant_judge = MutantJudge(session, problem, original, answer_checker)
        assert mutant_judge.kills(mutant)
        assert not mutant_judge.kills(mutant, listed=True)


@pytest.mark.parametrize(
    ("shapes", "applies"), [([(2,), (2,)], False), ([(2, 2), (2,)], False), ([(2, 2), (2, 2)], True)]
)
def test_memory_order_needs_two_matrices(shapes: list[tuple[int, ...]], applies: bool) -> None:
    arrays = [Array("float64", shape, bytes(8 * math.prod(shape))) for shape in shapes]
    case = Case(id="x", group="core", hidden=True, args=pack(arrays))
    made = [Mutant(operator=name, line=1, before="", after="", source=b"") for name in ("swap", "all-in-memory-order")]
    assert [one.operator for one in applicable(made, [case])] == ["swap", *["all-in-memory-order"] * applies]


@pytest.mark.parametrize(("shape", "applies"), [((20_000, 1), True), ((19_999, 1), False), ((20_000,), False)])
def test_a_loop_over_rows_needs_many_of_them(shape: tuple[int, ...], applies: bool) -> None:
    few, array = Array("float64", (2, 2), bytes(32)), Array("float64", shape, bytes(8 * math.prod(shape)))
    cases = [Case(id="x", group="core", hidden=True, args=pack(args)) for args in ([few, array], [array])]
    made = [Mutant(operator="row-by-row", line=1, before="", after="", source=b"")]
    assert applicable(made, cases[:1]) == []
    assert applicable(made, cases) == made * applies


def test_shares_make_up_the_whole(session: Session) -> None:
    problem = session.catalogue.load(SLUG)
    parts = [run_mutants(session, problem, "reference.py", part, 2) for part in range(2)]
    assert sum(part.total for part in parts) == ran(session).total
    assert abs(parts[0].total - parts[1].total) <= 1


@pytest.mark.parametrize(("source", "told"), [("def largest_rise(", "SyntaxError"), ("largest_rise = 3\n", "function")])
def test_a_source_that_cannot_be_loaded_is_reported(session: Session, package: Package, source: str, told: str) -> None:
    package.write("submissions/accepted/comprehension.py", source)
    result = ran(session, "submissions/accepted/comprehension.py")
    assert result.total == 0
    assert told in str(result.problem) or "CE" in str(result.problem)


def test_a_solution_that_is_wrong_has_no_mutants(session: Session, package: Package) -> None:
    package.write("submissions/accepted/comprehension.py", "def largest_rise(numbers):\n    return 3\n")
    result = ran(session, "submissions/accepted/comprehension.py")
    assert str(result.problem).startswith("submissions/accepted/comprehension.py: WA on secret/none")
