"""Sorting in Python gives what sorting in C gives."""

from __future__ import annotations

import bisect
import heapq
import random
from collections.abc import Callable
from operator import itemgetter
from typing import Any

import pytest

from judge.guest import pure


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("key", [None, itemgetter(0)])
def test_it_sorts_as_a_list_does(key: Callable[[Any], Any] | None, reverse: bool) -> None:
    dice = random.Random(1)
    for size in range(40):
        values = [(dice.randrange(5), place) for place in range(size)]
        assert pure.merge_sorted(values, key, reverse) == sorted(values, key=key, reverse=reverse)


def test_functions_of_accelerators_have_a_form_in_python() -> None:
    heap = [5, 1, 4, 2]
    pure.in_python(heapq.heapify)(heap)
    assert heap == [1, 2, 4, 5]
    pure.in_python(bisect.insort_right)(heap, 3, key=None)
    assert heap == [1, 2, 3, 4, 5]
    assert type(pure.in_python(heapq.heappush)) is type(lambda: None)


@pytest.mark.parametrize("function", [len, pure.merge_sorted, "".join])
def test_other_functions_stay_as_they_are(function: Callable[..., Any]) -> None:
    assert pure.in_python(function) is function
