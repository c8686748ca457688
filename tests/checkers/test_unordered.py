from __future__ import annotations

import random
from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from judge.checkers.table import CHECKERS
from judge.models import Check
from judge.values.wire import Opaque
from tests.effort import effort

elements = st.recursive(
    st.sampled_from([0, 1, 1.0, True, "1", None, 2**70, -(2**70)]),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=6,
)
lists = st.lists(elements, max_size=6)


def check(expected: object, actual: object, *, inner: bool = False) -> Any:
    return CHECKERS["unordered"].compare(expected, actual, Check(kind="unordered", inner=inner))


def key(value: object) -> str:
    return f"{type(value).__name__} {value!r}"


def inner_key(value: object) -> str:
    return f"[{sorted(map(inner_key, value))}]" if isinstance(value, list) else key(value)


def shuffled(value: Any, rng: random.Random) -> Any:
    if not isinstance(value, list):
        return value
    return rng.sample([shuffled(member, rng) for member in value], len(value))


@given(lists, lists)
def test_agrees_with_counter(one: list[Any], other: list[Any]) -> None:
    assert check(one, other).ok == (Counter(map(key, one)) == Counter(map(key, other)))


@given(lists, lists)
def test_inner_agrees_with_counter(one: list[Any], other: list[Any]) -> None:
    assert check(one, other, inner=True).ok == (Counter(map(inner_key, one)) == Counter(map(inner_key, other)))


@given(lists, st.randoms(use_true_random=False))
def test_any_order_is_accepted(value: list[Any], rng: random.Random) -> None:
    assert check(value, shuffled(value, rng), inner=True).ok
    assert check(value, rng.sample(value, len(value))).ok


def test_names_what_is_missing_and_too_many() -> None:
    found = str(check([[0, 0, 0], [1, 2]], [[0, 0, 0]] * 3, inner=True).reason)
    assert found == "expected 2 elements, got 3: 1 missing: [1, 2]; 2 too many: [0, 0, 0] (2 times)"
    many = str(check(list(range(10)), [0] * 10).reason)
    assert many == "9 missing: 1, 2, 3 and 6 more; 9 too many: 0 (9 times)"


def test_order_inside_counts_without_inner() -> None:
    assert not check([[1, 2]], [[2, 1]]).ok


def test_dicts_inside_keep_their_keys() -> None:
    assert check([{"a": [1, 2], "b": 3}], [{"b": 3, "a": [2, 1]}], inner=True).ok
    assert not check([{"a": 1, "b": 2}], [{"a": 2, "b": 1}], inner=True).ok


def test_values_that_are_not_lists() -> None:
    assert "is a return missing" in str(check([1], None).reason)
    assert str(check([1], Opaque("a generator")).reason) == "returned a generator where [1] is expected"
    assert str(check([Opaque("a lock")], [Opaque("a lock")]).reason) == "1 missing: <a lock>; 1 too many: <a lock>"


def test_fifty_thousand_elements_take_no_quadratic_time() -> None:
    rng = random.Random(1)
    value = [[rng.randrange(99), rng.randrange(10**6), 3] for _ in range(50_000)]
    other = shuffled(value, rng)
    assert check(value, other, inner=True).ok
    assert effort(lambda: check(value, other, inner=True)) < 200  # a quadratic way takes minutes


def test_a_single_element_is_reported_as_one() -> None:
    assert str(check([[0, 0, 0]], [[0, 0, 0]] * 2).reason).startswith("expected 1 element, got 2: ")
