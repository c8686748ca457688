"""How the types that are made of nodes, such as linked lists, are written in JSON."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from judge.text.phrases import mark


def _is_list(value: Any) -> bool:
    return isinstance(value, list | None)


def _are_lists(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_list, value))


def _is_place(value: Any, size: float = math.inf) -> bool:
    return value is None or (type(value) is int and 0 <= value < size)


def _is_distinct(value: Any) -> bool:
    """Return whether the value is a list of distinct numbers, apart from nulls."""
    values = [item for item in value or () if item is not None] if _is_list(value) else [None]
    return all(type(item) is int for item in values) and len(set(values)) == len(values)


def _is_cyclic(value: Any) -> bool:
    """Return whether the value is a list of values and the place to which its last node leads."""
    if not isinstance(value, list) or len(value) != 2:
        return False
    values, place = value
    return isinstance(values, list) and _is_place(place, len(values))


def _has_random_places(value: Any) -> bool:
    """Return whether the value is a list of pairs of a value and the place of another node."""
    pairs = [] if value is None else value
    return isinstance(pairs, list) and all(
        isinstance(pair, list) and len(pair) == 2 and _is_place(pair[1], len(pairs)) for pair in pairs
    )


class NodeForm(NamedTuple):
    """How a type made of nodes is written in JSON, and whether a value is written so."""

    fits: Callable[[Any], bool]
    written: str


FORMS: Mapping[str, NodeForm] = {
    "list-node": NodeForm(_is_list, mark("a list of its values")),
    "list-nodes": NodeForm(_are_lists, mark("a list of lists of values")),
    "cyclic-list": NodeForm(_is_cyclic, mark("[values, place to which the last node leads, or null]")),
    "list-position": NodeForm(_is_place, mark("the place of a node, from 0, or null")),
    "random-list": NodeForm(_has_random_places, mark("a list of [value, place of the random node, or null]")),
    "tree-node": NodeForm(_is_list, mark("a list of its values")),
    "distinct-tree": NodeForm(_is_distinct, mark("a list of its values, integers of which no two are equal")),
    "tree-position": NodeForm(lambda value: value is None or type(value) is int, mark("the value of a node, or null")),
}
