from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.values.render import shorten
from judge.values.wire import Array, Opaque
from tests.effort import effort

leaves = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.integers(100, 30_000).map(lambda digits: -(10**digits))
    | st.sampled_from(["é\ud800\x1b\n‮" * 500])
    | st.builds(Opaque, st.text())
    | st.builds(Array, st.text(), st.lists(st.integers(), max_size=80).map(tuple), st.binary())
)
values = st.recursive(
    leaves, lambda inner: st.lists(inner) | st.tuples(inner) | st.dictionaries(st.integers() | st.text(), inner)
)


@given(values, st.integers(1, 400))
def test_is_bounded_and_printable_for_any_value(value: Any, limit: int) -> None:
    text = shorten(value, limit)
    assert 0 < len(text) <= limit
    assert text.isprintable()


@given(
    st.recursive(
        st.integers() | st.text(max_size=5) | st.none(), lambda inner: st.lists(inner, max_size=3), max_leaves=5
    )
)
def test_what_fits_is_shown_as_python_writes_it(value: Any) -> None:
    if len(repr(value)) <= 200:
        assert shorten(value, 200) == repr(value)


@pytest.mark.parametrize(
    ("value", "limit", "wanted"),
    [
        (list(range(50_000)), 80, "[0, 1, 2, 3, 4, 5, 6, 7, 8, … 49989 more …, 49998, 49999]"),
        ("x" * 1000, 80, f"'{'x' * 26}' … 961 more … '{'x' * 13}'"),
        ((1,), 80, "(1,)"),
        ({"a": [1, (2,)]}, 80, "{'a': [1, (2,)]}"),
        ([Array("float32", (2, 3), b""), Opaque("a generator")], 80, "[float32 (2, 3), <a generator>]"),
        (-(10**200), 40, f"-1{'0' * 8}…{'0' * 10} (201 digits)"),
    ],
)
def test_examples(value: object, limit: int, wanted: str) -> None:
    assert shorten(value, limit) == wanted


def test_an_integer_beyond_what_python_writes() -> None:
    assert shorten([10**20_000], 80) == "[<an integer of about 20000 digits>]"


def test_work_does_not_grow_with_the_value() -> None:
    deep: Any = 1
    for _ in range(100_000):
        deep = [deep, "x" * 10]
    wide = [["y" * 10**6] * 10**6] * 10**6
    text = "z" * 10**8
    for value in (deep, wide, {"k": wide}, text, [2**500_000] * 1000):
        assert effort(partial(shorten, value)) < 10
    while isinstance(deep, list):  # else its destruction needs the stack
        deep = deep[0]
