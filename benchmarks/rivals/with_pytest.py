"""The cases as parameters of one test, in the process of pytest; pytest-timeout limits each."""

from typing import Any

import pytest

from benchmarks.rivals.common import read_cases, read_entry, right

_CASES = read_cases()
_ENTRY = read_entry()


@pytest.mark.timeout(6)
@pytest.mark.parametrize("index", range(len(_CASES)))
def test_case(index: int) -> None:
    arguments, expected = _CASES[index]
    actual: Any = _ENTRY(*arguments)
    assert right(actual, expected)
