"""A first look at answers that may come in any order: most are right and hold nothing but integers or strings.

It settles those with sorting alone, some ten times as fast as comparing key by key, and leaves all others alone.
"""

from __future__ import annotations

from itertools import chain
from typing import Any

_SORTABLE: tuple[set[type], ...] = ({int}, {str})


def surely_same(expected: object, actual: object, *, inner: bool) -> bool:
    """Whether both are lists of integers, of strings, or of lists of such, with the same elements in some order.

    ``inner``: the lists inside may be in any order too. False says only that a closer look is needed.
    """
    if type(expected) is not list or type(actual) is not list or len(expected) != len(actual):
        return False
    kinds = _types(expected) | _types(actual)
    if kinds == {list}:
        kinds = _types(chain.from_iterable(expected)) | _types(chain.from_iterable(actual))
        if inner and kinds in _SORTABLE:
            expected, actual = map(sorted, expected), map(sorted, actual)
    return kinds in _SORTABLE and sorted(expected) == sorted(actual)


def _types(values: Any) -> set[type]:
    return set(map(type, values))
