"""Build the types of parameters and results that consist of nodes from plain values, and read them back.

Some answers depend on the identity of the nodes that a solution was given: at which of them a cycle begins, or whether
a copy shares one. So the nodes of the last structure of such a type are kept, with their fields, until the next one is
built.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from operator import attrgetter, is_
from typing import Any, NamedTuple

from judge.guest.nodes import (
    MAX_NODES,
    ListNode,
    Node,
    TreeNode,
    article,
    build_list,
    build_tree,
    read_list,
    read_tree,
)
from judge.values.wire import Opaque

_given: list[tuple[Any, tuple[Any, ...]]] = []  # each node with its fields as they were
_named: list[tuple[Any, Any]] = []  # each node of a tree with distinct values, after its value


def build_lists(values: list[list[Any]], node_class: type) -> list[Any]:
    """Return the head of each list."""
    return [None if items is None else build_list(items, node_class) for items in values]


def read_lists(heads: Any) -> list[Any] | Opaque:
    """Return the values of each list."""
    if not isinstance(heads, list | tuple):
        return Opaque("{value}, which is not a list of lists", value=article(heads))
    read = [read_list(head) for head in heads]
    return next((values for values in read if isinstance(values, Opaque)), read)


def build_cyclic(value: list[Any], node_class: type) -> Any:
    """Return the head of the list ``[values, position]`` whose last node leads to the node at ``position``, if any."""
    values, position = value
    nodes = [node_class(item) for item in values]
    for node, following in pairwise(nodes):
        node.next = following
    if nodes:
        nodes[-1].next = None if position is None else nodes[position]
    _keep(nodes, "val", "next")
    return nodes[0] if nodes else None


def read_position(value: Any) -> int | Opaque | None:
    """Return the index of this node in the list that was given; None for None."""
    if _is_changed("val", "next"):
        return Opaque("an answer after it changed the list that it was given")
    if value is None:
        return None
    place = next((index for index, (node, _) in enumerate(_given) if node is value), None)
    if place is None:
        return Opaque("{value} that is not in the list that it was given", value=article(value))
    return place


def build_random(value: list[list[Any]], node_class: type) -> Any:
    """Return the head of a list from ``[value, place of the random node or null]`` for each node."""
    nodes = [node_class(item) for item, _ in value]
    for index, node in enumerate(nodes):
        node.next = nodes[index + 1] if index + 1 < len(nodes) else None
        target = value[index][1]
        node.random = None if target is None else nodes[target]
    _keep(nodes, "val", "next", "random")
    return nodes[0] if nodes else None


def read_random(head: Any) -> list[list[Any]] | Opaque:
    """Return ``[value, place of the random node or null]`` for each node of a copy that shares no node."""
    if _is_changed("val", "next", "random"):
        return Opaque("a copy, but the list that it was given is changed")
    given = {id(node) for node, _ in _given}
    nodes: list[Any] = []
    places: dict[int, int] = {}
    while head is not None:
        if not all(hasattr(head, name) for name in ("val", "next", "random")):
            return Opaque("{value}, which is not a Node", value=article(head))
        if id(head) in given:
            return Opaque(
                "a list whose node {index} is a node of the list that it was given, not a copy", index=len(nodes)
            )
        if id(head) in places:
            return Opaque("a list with a cycle (nodes: {count})", count=len(nodes))
        if len(nodes) >= MAX_NODES:
            return Opaque("a list of more than {count} nodes", count=MAX_NODES)
        places[id(head)] = len(nodes)
        nodes.append(head)
        head = head.next
    for index, node in enumerate(nodes):
        if node.random is not None and id(node.random) not in places:
            return Opaque("a list whose node {index} has a random pointer that leads out of the copy", index=index)
    return [[node.val, None if node.random is None else places[id(node.random)]] for node in nodes]


def build_distinct(values: list[Any], node_class: type) -> Any:
    """Return the root of a tree whose nodes are kept, so that other arguments and the answer can be its nodes."""
    nodes: list[Any] = []

    def made(value: Any) -> Any:
        nodes.append(node_class(value))
        return nodes[-1]

    root = build_tree(values, made)
    _keep(nodes, "val", "left", "right")
    _named[:] = zip([value for value in values if value is not None], nodes, strict=True)
    return root


def node_with(value: Any, node_class: type) -> Any:
    """Return the node of the tree that was made for this value, even if its class stores another one."""
    return next(node for held, node in _named if held == value)


def read_tree_position(value: Any) -> Any:
    """Return the value of the node of the tree that was given, None for None."""
    if _is_changed("val", "left", "right"):
        return Opaque("an answer after it changed the tree that it was given")
    if value is None:
        return None
    if not hasattr(value, "val"):
        return Opaque("{value} instead of a node", value=article(value))
    values = [held for held, node in _named if node is value]
    if not values:
        return Opaque("{value} that is not a node of the tree that it was given", value=article(value))
    return values[0]


def forget() -> None:
    """Forget the nodes of the last structure; the present case has none."""
    _given.clear()
    _named.clear()


def _keep(nodes: list[Any], *fields: str) -> None:
    _given[:] = zip(nodes, map(attrgetter(*fields), nodes), strict=True)


def _is_changed(*fields: str) -> bool:
    held = attrgetter(*fields)
    try:
        return not all(all(map(is_, held(node), kept)) for node, kept in _given)
    except AttributeError:  # a field was removed
        return True


class LinkedForm(NamedTuple):
    """A type that consists of nodes: their class and its name, and the functions that build and read a value."""

    class_name: str
    node: type
    build: Callable[[Any, type], Any]
    read: Callable[[Any], Any]


LINKED: dict[str, LinkedForm] = {
    "list-node": LinkedForm("ListNode", ListNode, build_list, read_list),
    "list-nodes": LinkedForm("ListNode", ListNode, build_lists, read_lists),
    "cyclic-list": LinkedForm("ListNode", ListNode, build_cyclic, read_list),
    "list-position": LinkedForm("ListNode", ListNode, build_list, read_position),
    "random-list": LinkedForm("Node", Node, build_random, read_random),
    "tree-node": LinkedForm("TreeNode", TreeNode, build_tree, read_tree),
    "distinct-tree": LinkedForm("TreeNode", TreeNode, build_distinct, read_tree),
    "tree-position": LinkedForm("TreeNode", TreeNode, node_with, read_tree_position),
}
