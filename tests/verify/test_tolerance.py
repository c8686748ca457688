"""A tolerance has to accept careful arithmetic and to refuse sloppy arithmetic."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.session import Session
from judge.verify.records import Finding, result_of
from judge.verify.tolerance import check_tolerance
from tests.verify.package import Package

PROBLEM = """\
title = { en = "Mean", zh = "平均" }
difficulty = "easy"
topics = ["ml"]
source = "tests"
[entry]
kind = "function"
name = "mean"
params = { x = "array" }
returns = "array"
[check]
kind = "array"
tolerance = { float32 = [1e-4, 1e-5] }
"""
REFERENCE = "import numpy as np\n\n\ndef mean(x):\n    return np.asarray(x.mean(dtype=np.float64).astype(x.dtype))\n"
CASE = '{"id": "1", "args": [{"dtype": "float32", "data": [0.1, 0.2, 3.3]}], "why": "a"}\n'


@pytest.fixture
def package(tmp_path: Path) -> Package:
    package = Package(tmp_path / "catalogue" / "problems" / "mean")
    sample = (
        '{"id": "1", "args": [{"dtype": "float32", "data": [1, 2]}], "expected": {"dtype": "float32", "data": 1.5}}\n'
    )
    files = {
        "problem.toml": PROBLEM,
        "statement/problem.en.md": "# Mean\n",
        "statement/problem.zh.md": "# 平均\n",
        "data/sample.jsonl": sample,
        "data/secret.jsonl": CASE,
        "reference.py": REFERENCE,
    }
    for name, text in files.items():
        package.write(name, text)
    return package


def found(session: Session) -> Finding:
    return result_of("tolerance", lambda: check_tolerance(session, session.catalogue.load("mean")))


def test_a_fitting_tolerance_holds(session: Session) -> None:
    finding = found(session)
    assert finding.ok
    assert str(finding.detail).endswith("float32 by 1 cases")


def test_a_tolerance_that_lets_half_precision_through_is_found(session: Session, package: Package) -> None:
    package.replace("problem.toml", "float32 = [1e-4, 1e-5]", "float32 = [1e-2, 1e-2]")
    finding = found(session)
    assert not finding.ok
    assert "no case fails when float32 inputs are rounded" in str(finding.detail)


def test_an_accepted_solution_near_the_edge_is_found(session: Session, package: Package) -> None:
    package.write(
        "submissions/accepted/rough.py",
        REFERENCE.replace("x.mean(dtype=np.float64)", "(x.mean() * np.float32(1.00008))"),
    )
    finding = found(session)
    assert not finding.ok
    assert str(finding.detail).startswith("submissions/accepted/rough.py on sample/1 needs more than half")


def test_what_a_narrower_precision_cannot_hold_becomes_infinite(session: Session, package: Package) -> None:
    package.replace("data/secret.jsonl", "[0.1, 0.2, 3.3]", "[70000.0, 1.0, 1.0]")
    assert found(session).ok
