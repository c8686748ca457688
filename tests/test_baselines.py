"""What a package's own solutions need: measured in the sandbox, cached, and left out if they are wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.baselines import known_baselines, measure_baselines
from judge.catalog.cache import Cache
from judge.catalog.reading import read_problem
from judge.models import Problem
from judge.session import Session
from tests.cli.package import write_package


@pytest.fixture
def problem(tmp_path: Path) -> Problem:
    write_package(tmp_path / "add-up")
    accepted = tmp_path / "add-up" / "submissions" / "accepted"
    (accepted / "broken.py").write_text("def add_up(numbers):\n    return 3\n", "utf-8")
    return read_problem(tmp_path / "add-up")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(tmp_path) as opened:
        yield opened


def test_measured_and_kept(session: Session, problem: Problem, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    assert known_baselines(cache, problem, "python") is None
    measured = measure_baselines(session, cache, problem, "python")
    assert [stick.name for stick in measured] == ["reference.py", "loop.py"]  # broken.py is not right
    assert all(0 < stick.cpu_s < 1 for stick in measured)
    assert known_baselines(cache, problem, "python") == measured


def test_a_changed_package_is_measured_again(session: Session, problem: Problem, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    measure_baselines(session, cache, problem, "python")
    (tmp_path / "add-up" / "data" / "secret.jsonl").write_text("", "utf-8")
    assert known_baselines(cache, read_problem(tmp_path / "add-up"), "python") is None


def test_other_backend_has_its_own(session: Session, problem: Problem, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    measure_baselines(session, cache, problem, "python")
    assert known_baselines(cache, problem, "numpy") is None


def test_damaged_cache_counts_as_none(problem: Problem, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    cache.put("baselines", f"{problem.digest} python", b"\xc1")
    assert known_baselines(cache, problem, "python") is None
