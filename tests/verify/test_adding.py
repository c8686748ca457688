"""A found case as it is typed, and as a line of data/secret.jsonl."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from judge.catalog.own_case import read_own_case
from judge.catalog.reading import read_problem, read_secret
from judge.errors import UsageError
from judge.guest import codec
from judge.guest.backends.numpy import to_bfloat16
from judge.models import Case, Problem, Text
from judge.verify.encoding import add_case, as_typed, packed
from tests.verify.gaps import write_gaps
from tests.verify.package import Package

ODD = [
    [1, -2, 1 << 70],
    ["a\u4e2d\n'\"", None, True, 0.1, 1e300, {"k": [1]}],
    [[]],
]


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return write_gaps(tmp_path)


def case_of(*args: Any, why: str = "because") -> Case:
    return Case(id="generated/x-1", group="generated", hidden=True, args=packed(list(args)), why=Text(en=why, zh=why))


def array(value: Any, dtype: str) -> Any:
    if dtype == "bfloat16":
        return to_bfloat16(codec.flatten(np.asarray(value, np.float32), "array"))
    return codec.flatten(np.asarray(value, dtype), "array")


def with_arrays(problem: Problem) -> Problem:
    entry = msgspec.structs.replace(problem.entry, params={"x": "array", "y": "plain"}, returns="array")
    return msgspec.structs.replace(problem, entry=entry)


@pytest.mark.parametrize("value", ODD)
def test_plain_values_are_read_back_as_they_were(package: Package, value: Any) -> None:
    problem, case = read_problem(package.folder), case_of(value)
    typed = as_typed(problem, case)
    assert typed is not None
    assert typed.isascii()
    assert read_own_case(problem, typed).args == case.args


@pytest.mark.parametrize("dtype", ["float64", "float32", "float16", "bfloat16", "int64", "int32", "uint8", "bool"])
@pytest.mark.parametrize("value", [[[0, 1], [1, 0]], [], [[]], 3, [[0.1, 2.5]]])
def test_arrays_are_read_back_bit_by_bit(package: Package, dtype: str, value: Any) -> None:
    problem, case = with_arrays(read_problem(package.folder)), case_of(array(value, dtype), 1)
    typed = as_typed(problem, case)
    assert typed is not None
    assert read_own_case(problem, typed).args == case.args


def test_arrays_without_a_number_in_json(package: Package) -> None:
    problem = with_arrays(read_problem(package.folder))
    typed = as_typed(problem, case_of(array([np.nan, np.inf, -np.inf, 0.1], "float32"), 1))
    assert typed == '[{"dtype": "float32", "data": ["nan", "inf", "-inf", 0.1]}, 1]'
    assert as_typed(problem, case_of(array([[1.0, 2.0]], "float64"), 1)) == "[[[1.0, 2.0]], 1]"
    assert as_typed(problem, case_of(array([1.0], "float64"), float("inf"))) is None


def test_long_cases_are_not_typed(package: Package) -> None:
    assert as_typed(read_problem(package.folder), case_of([12345] * 5000)) is None


def test_cases_are_added_with_names_of_their_own(package: Package) -> None:
    problem = read_problem(package.folder)
    before = (package.folder / "data/secret.jsonl").read_text()
    package.write("data/secret.jsonl", before.rstrip("\n"))  # no line break at the end
    assert add_case(problem, case_of([5, 4], why='负数 and "quotes"')) == "secret/stress-01"
    assert add_case(problem, case_of([5, 3], why="")) == "secret/stress-02"
    text = (package.folder / "data/secret.jsonl").read_text(encoding="utf-8")
    assert text.startswith(before)
    assert json.loads(text.splitlines()[-2]) == {"id": "stress-01", "args": [[5, 4]], "why": '负数 and "quotes"'}
    cases = read_secret(read_problem(package.folder))
    assert [case.id for case in cases[-2:]] == ["secret/stress-01", "secret/stress-02"]
    assert cases[-2].args == case_of([5, 4]).args
    assert cases[-1].why


def test_the_layout_stays_with_a_case_that_is_added(package: Package) -> None:
    package.replace("problem.toml", '{ numbers = "plain" }', '{ numbers = "array" }')
    problem = read_problem(package.folder)
    case = msgspec.structs.replace(case_of(array([1.0, 2.0], "float64")), layout="strided")
    assert as_typed(problem, case) is None  # --case has no word for it
    add_case(problem, case)
    assert read_secret(read_problem(package.folder))[-1].layout == "strided"


def test_a_first_hidden_case(package: Package) -> None:
    (package.folder / "data/secret.jsonl").unlink()
    assert add_case(read_problem(package.folder), case_of([5, 4])) == "secret/stress-01"
    assert len(read_secret(read_problem(package.folder))) == 1


def test_what_json_cannot_say_is_not_added(package: Package) -> None:
    before = (package.folder / "data/secret.jsonl").read_text()
    with pytest.raises(UsageError, match="cannot be written in JSON"):
        add_case(read_problem(package.folder), case_of([float("nan")]))
    assert (package.folder / "data/secret.jsonl").read_text() == before
