"""The first difference of two answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.reporters.submission.failing import align, first_difference
from judge.text.clean import width


@pytest.mark.parametrize(
    ("expected", "actual", "start"),
    [
        ("[1, 2]", "[1, 2]", None),
        ("[1, 25]", "[1, 27]", 4),  # at the start of the number, not inside of it
        ("[-1.5]", "[-1.6]", 1),
        ("[[0]]", "[[0], [0]]", 4),
        ("1", "", 0),
        ("'今天'", "'今年'", 0),
    ],
)
def test_first_difference_is_at_the_start_of_a_token(expected: str, actual: str, start: int | None) -> None:
    assert first_difference(expected, actual) == start


def test_align_brings_a_far_difference_into_sight() -> None:
    numbers = [*range(1000)]
    pair = align(str(numbers), str([*numbers[:700], -1, *numbers[701:]]), 60)
    assert pair.start is not None
    assert pair.expected[pair.start : pair.ends[0]] == "700"
    assert pair.actual[pair.start : pair.ends[1]] == "-1"
    assert pair.expected.startswith("…")
    assert pair.expected.endswith("…")


def test_indent_counts_columns_of_wide_characters() -> None:
    assert align("数组 1", "数组 2", 60).indent == 5


@given(st.text("ab 1三,", max_size=120), st.text("ab 1三,", max_size=120), st.integers(12, 60))
def test_align_fits_and_points_into_the_line(expected: str, actual: str, columns: int) -> None:
    pair = align(expected, actual, columns)
    assert width(pair.expected) <= columns
    assert width(pair.actual) <= columns
    assert (pair.start is None) == (expected == actual)
    assert pair.indent <= columns
