"""Copies are distinguished from independent solutions, over all shipped packages."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from judge.similarity import ComparedSolution, compare
from judge.similarity.comparing import MIN_TOKENS
from judge.similarity.tokens import tokens
from tests.effort import effort
from tests.similarity.disguise import disguised

ROOT = Path(__file__).resolve().parents[2]
THRESHOLD = 0.75  # as the command has it
PACKAGES = sorted(folder.parent for folder in (ROOT / "problems").glob("*/problem.toml"))


def solutions(package: Path) -> list[Path]:
    return [package / "reference.py", *sorted((package / "submissions" / "accepted").glob("*.py"))]


def starters(package: Path) -> list[bytes]:
    name = package.name.replace("-", "_")
    return [path.read_bytes() for path in sorted((ROOT / "solutions_template").glob(f"{name}*.py"))]


def entry(member: str, source: str | bytes) -> ComparedSolution:
    return ComparedSolution(
        member=member, file=f"{member}/x.py", source=source if isinstance(source, bytes) else source.encode()
    )


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_a_disguised_copy_is_found_among_independent_solutions(package: Path) -> None:
    for path in solutions(package):
        source = path.read_text(encoding="utf-8")
        pairs = compare("p", [entry("ada", source), entry("bob", disguised(source))], starters(package), THRESHOLD)
        # Nothing can be said of a solution of three or four lines.
        assert bool(pairs) == (len(tokens(source)) >= MIN_TOKENS), path


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_independent_solutions_and_starters_are_not_alike(package: Path) -> None:
    independent = [entry(path.stem, path.read_bytes()) for path in solutions(package)]
    untouched = [entry(f"new{number}", starter) for number, starter in enumerate(starters(package) * 3)]
    assert compare("p", [*independent, *untouched], starters(package), THRESHOLD) == []


def test_the_lines_that_match_are_reported_for_both_sides() -> None:
    other = "def helper(a, b):\n    return {a: b}\n\n\n"
    left = "def solve(xs):\n best = 0\n for i, x in enumerate(xs):\n"
    left += "  if x % 2 == i % 3:\n   best = max(best, x * i)\n return best\n"
    pair = compare("p", [entry("ada", left), entry("bob", other + left)], [], THRESHOLD)[0]
    assert (pair.left, pair.right, pair.left_file) == ("ada", "bob", "ada/x.py")
    assert pair.left_share == pair.share == 1
    assert pair.right_share < 1
    assert [(match.left, match.right) for match in pair.matches] == [((1, 6), (5, 10))]


def test_functions_in_another_order_match_piece_by_piece() -> None:
    one = "def one(a):\n    return [x * x for x in sorted(a) if x > len(a) and x not in {1, 2}]\n"
    two = "def two(b):\n    while b and min(b) < 0:\n b = [abs(x) for x in b if isinstance(x, int)]\n    return b\n"
    pair = compare("p", [entry("ada", one + two), entry("bob", two + one)], [], THRESHOLD)[0]
    assert pair.share > 0.9
    assert len(pair.matches) == 2


def test_what_more_than_half_of_the_members_write_does_not_count() -> None:
    source = (PACKAGES[0] / "reference.py").read_bytes()
    names = ["a", "b", "c", "d", "e"]
    assert compare("p", [entry(name, source) for name in names], [], THRESHOLD) == []
    four = compare("p", [entry(name, source) for name in names[:4]], [], THRESHOLD)
    assert [(pair.left, pair.right) for pair in four] == list(combinations("abcd", 2))


def test_a_members_own_files_are_not_compared_with_one_another() -> None:
    source = (PACKAGES[0] / "reference.py").read_bytes()
    assert compare("p", [entry("ada", source), entry("ada", source)], [], THRESHOLD) == []


def test_hostile_sources_neither_fail_nor_hang() -> None:
    units = [b"x ", b"x+", b"\xff\xfe", b'"""', b"(", b"a b c d e f g h i j k l ", b""]
    numbered = " ".join(f"x.a{number}" for number in range(9000)).encode()
    entries = [entry(str(number), unit * 30_000) for number, unit in enumerate(units)]
    entries += [entry("n", numbered), entry("m", numbered + b" + 1")]
    assert effort(lambda: compare("p", entries, [], THRESHOLD)) < 600


def test_a_group_of_thirty_is_quick() -> None:
    sources = [path.read_text(encoding="utf-8") for path in solutions(PACKAGES[0])]
    entries = [entry(f"m{number}", disguised(sources[number % len(sources)], number)) for number in range(30)]
    assert effort(lambda: compare("p", entries, starters(PACKAGES[0]), THRESHOLD)) < 100


@pytest.mark.parametrize(
    "padding", ["#" * 65_600 + "\n", "\n" * 70_000, "'''" + "x" * 70_000 + "'''\n", "x = 1\n" * 9000]
)
def test_nothing_before_a_copy_hides_it(padding: str) -> None:
    package = ROOT / "problems" / "three-sum"
    source = (package / "reference.py").read_text(encoding="utf-8")
    (pair,) = compare("p", [entry("ada", source), entry("bob", padding + disguised(source))], [], THRESHOLD)
    assert pair.left_share > 0.9
