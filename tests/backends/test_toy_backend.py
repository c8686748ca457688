"""A backend is added by one module and one table line on either side of the sandbox, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extended import Extended

OUTSIDE = """
from judge.backends.definition import BackendDefinition


class Toy(BackendDefinition):
    name = "toy"
    title = "Toy arrays"
    library = "array"


BACKEND = Toy()
"""
INSIDE = """
import array

from judge.guest.backends.backend import GuestBackend
from judge.values.wire import Array


class ToyGuest(GuestBackend):
    name = "toy"

    def array(self, value):
        return array.array("d", bytes(value.data))

    def exported(self, value):
        return Array("float64", (len(value),), value.tobytes()) if isinstance(value, array.array) else None


BACKEND = ToyGuest()
"""
PROBLEM = """
title = { en = "Double", zh = "加倍" }
difficulty = "easy"
topics = ["toys"]
source = "tests"
[entry]
kind = "function"
name = "double"
params = { x = "array" }
returns = "array"
backends = ["toy"]
[check]
kind = "array"
"""
REFERENCE = "from array import array\ndef double(x):\n    return array('d', [2 * value for value in x])\n"
PACKAGE = {
    "problem.toml": PROBLEM,
    "statement/problem.en.md": "# Double\n\nDouble x.\n",
    "statement/problem.zh.md": "# 加倍\n\n把 x 加倍。\n",
    "data/sample.jsonl": '{"id": "1", "args": [[1.0, 2.0]], "expected": [2.0, 4.0]}\n',
    "data/secret.jsonl": '{"id": "minus", "args": [[-1.5]], "why": "numbers may be negative"}\n',
    "reference.py": REFERENCE,
}


@pytest.fixture
def extended(tmp_path: Path) -> Extended:
    made = Extended(tmp_path)
    made.add({"judge/backends/toy.py": OUTSIDE, "judge/guest/backends/toy.py": INSIDE})
    made.add_to_tables("backends", "toy", "toy.BACKEND,", after="torch.BACKEND,")
    made.add({f"problems/double/{name}": text for name, text in PACKAGE.items()})
    return made


def test_solutions_for_it_are_judged(extended: Extended) -> None:
    extended.add({"double.py": REFERENCE})
    ran = extended("submit", "double.py", "--backend", "toy")
    assert ran.stdout.startswith("AC  double: accepted · samples 1/1 · hidden 1/1"), ran
    extended.add({"double.py": REFERENCE.replace("2 *", "-2 *")})
    ran = extended("submit", "double.py")
    assert ran.stdout.startswith("WA  double: "), ran


def test_no_case_has_to_be_laid_out_as_views_of_its_arrays(extended: Extended) -> None:
    ran = extended("problem", "verify", "double", "--no-mutants")
    assert "ok   layout          none: no backend of the problem has arrays that are" in ran.stdout, ran


def test_it_is_found_in_the_imports_and_named_where_it_is_listed(extended: Extended) -> None:
    extended.add({"double.py": REFERENCE})
    assert '"backend":"toy"' in extended("submit", "double.py", "--json").stdout
    assert "toy" in extended("submit", "--help").stdout
