"""Only what depends on the seed is judged again with other seeds."""

from __future__ import annotations

import pytest

from judge.session import Session
from judge.verify.records import Finding
from judge.verify.seeds import examine_seeds, seed_dependent
from tests.verify.package import SLUG, Package

NARROW = """\
# Never looks beyond a hundred numbers.
def largest_rise(numbers):
    numbers = numbers[:100]
    return max([0, *(b - a for a, b in zip(numbers, numbers[1:]))])
"""


@pytest.fixture(autouse=True)
def without_the_slow_submission(package: Package) -> None:
    (package.folder / "submissions/time_limit_exceeded/pairs.py").unlink()


def examined(session: Session) -> Finding:
    return examine_seeds(session, SLUG, ["a", "b"])


def test_only_what_generated_cases_decide_is_judged_again(session: Session, package: Package) -> None:
    package.write("submissions/wrong_answer/narrow.py", NARROW)
    assert seed_dependent(session, session.catalogue.load(SLUG)) == [
        "reference.py", "submissions/accepted/comprehension.py", "submissions/wrong_answer/narrow.py",
    ]  # fmt: skip


def test_a_good_package_holds(session: Session) -> None:
    finding = examined(session)
    assert (finding.ok, str(finding.detail)) == (True, "2 submissions hold with 2 random seeds")


def test_a_package_without_a_generator_has_no_seeds(session: Session, package: Package) -> None:
    (package.folder / "generator.py").unlink()
    assert str(examined(session).detail) == "none: all cases are written by hand"


def test_a_case_that_is_not_allowed_is_found(session: Session, package: Package) -> None:
    package.replace("generator.py", "rng.randint(-100, 100)", "rng.choice([0.5, 1])")
    assert str(examined(session).detail).startswith("with --seed a: generated/random-0: numbers must be integers")


def test_a_known_wrong_that_only_some_seeds_catch_is_found(session: Session, package: Package) -> None:
    package.write("submissions/wrong_answer/narrow.py", NARROW)
    package.replace("generator.py", "rng.randint(0, 5) for", "rng.randint(0, 1) for")
    found = examined(session)
    assert not found.ok
    assert str(found.detail) == "with --seed a: submissions/wrong_answer/narrow.py: AC instead of WA"


def test_an_accepted_solution_that_fails_with_a_seed_is_found(session: Session, package: Package) -> None:
    package.write("submissions/accepted/narrow.py", NARROW.replace("[:100]", "[:2]"))
    assert "submissions/accepted/narrow.py: WA instead of AC on generated/" in str(examined(session).detail)


def test_a_generator_that_fails_with_a_seed_is_found(session: Session, package: Package) -> None:
    package.replace("generator.py", "def generate(rng):\n", "def generate(rng):\n    1 / 0\n")
    found = examined(session)
    assert not found.ok
    assert "generator.py" in str(found.detail)
