"""LeetCode's linked lists and trees, to and from plain lists."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from judge.text.phrases import Phrase, phrase
from judge.values.wire import Opaque

MAX_NODES = 5_000_000
_SHOWN_NODES, _SHOWN_VALUE = 50, 40


class ListNode:
    """A node of a singly linked list, as LeetCode defines it."""

    def __init__(self, val: Any = 0, next: Any = None) -> None:
        self.val = val
        self.next = next

    def __repr__(self) -> str:
        """Return the values from this node on, as ``ListNode[1, 2, 3]``; a cycle is marked."""
        nodes, end = _first_nodes(self, ListNode)
        return f"ListNode[{', '.join([*(_shown(node.val) for node in nodes), *end])}]"


class TreeNode:
    """A node of a binary tree, as LeetCode defines it."""

    def __init__(self, val: Any = 0, left: Any = None, right: Any = None) -> None:
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self) -> str:
        """Return the level order from this node on, as ``TreeNode[3, 9, 20, None, None, 15, 7]``."""
        shown: list[str] = []
        seen: set[int] = set()
        queue: deque[Any] = deque([self])
        while queue and len(shown) < _SHOWN_NODES:
            node = queue.popleft()
            if id(node) in seen:
                shown.append("… a node again")
                break
            if not isinstance(node, TreeNode):
                shown.append("None" if node is None else _shown(node))
                continue
            seen.add(id(node))
            shown.append(_shown(node.val))
            queue += (node.left, node.right)
        more = any(node is not None for node in queue) and len(shown) >= _SHOWN_NODES
        while shown and shown[-1] == "None" and not more:
            shown.pop()
        return f"TreeNode[{', '.join([*shown, '…'] if more else shown)}]"


class Node:
    """A list node with a second pointer, to any node of its list or to None."""

    def __init__(self, x: Any = 0, next: Any = None, random: Any = None) -> None:
        self.val = x
        self.next = next
        self.random = random

    def __repr__(self) -> str:
        """Return each value with the place to which ``random`` leads, as ``Node[[7, None], [13, 0]]``."""
        nodes, end = _first_nodes(self, Node)
        places = {id(node): place for place, node in enumerate(nodes)}
        leads = ["None" if node.random is None else places.get(id(node.random), "…") for node in nodes]
        shown = (f"[{_shown(node.val)}, {place}]" for node, place in zip(nodes, leads, strict=True))
        return f"Node[{', '.join([*shown, *end])}]"


def _first_nodes(node: Any, kind: Any) -> tuple[list[Any], list[str]]:
    """Return the first nodes of a list, and a text for what follows them, if anything does."""
    nodes: list[Any] = []
    places: dict[int, int] = {}
    while isinstance(node, kind) and id(node) not in places and len(nodes) < _SHOWN_NODES:
        places[id(node)] = len(nodes)
        nodes.append(node)
        node = node.next
    if id(node) in places:
        return nodes, [f"… back to node {places[id(node)]}"]
    if node is None:
        return nodes, []
    return nodes, ["…" if isinstance(node, kind) else _shown(node)]


def _shown(value: Any) -> str:
    """Return the value of a node as bounded text. A node inside a node is only named."""
    text = repr(value) if isinstance(value, bool | int | float | str) else f"<{type(value).__name__}>"
    return text if len(text) <= _SHOWN_VALUE else f"{text[:_SHOWN_VALUE]}…"


def build_list(values: list[Any], node: type) -> Any:
    """Return the head of a linked list of ``node`` objects, or None."""
    head = None
    for value in reversed(values):
        cell = node(value)
        cell.next = head
        head = cell
    return head


def read_list(head: Any) -> list[Any] | Opaque:
    """Return the values from ``head`` on; ``Opaque`` if it is not a finite list."""
    values: list[Any] = []
    seen: set[int] = set()
    while head is not None:
        if not (hasattr(head, "val") and hasattr(head, "next")):
            if not values:
                return Opaque("{value}, which is not a ListNode", value=article(head))
            return Opaque("a list whose node is {value}", value=article(head))
        if id(head) in seen:
            return Opaque("a list with a cycle (nodes: {count})", count=len(values))
        if len(values) >= MAX_NODES:
            return Opaque("a list of more than {count} nodes", count=MAX_NODES)
        seen.add(id(head))
        values.append(head.val)
        head = head.next
    return values


def build_tree(values: list[Any], node: Callable[[Any], Any]) -> Any:
    """Return the root of the tree that LeetCode writes in this level order, or None."""
    if not values or values[0] is None:
        return None
    root = node(values[0])
    parents = deque([root])
    rest = iter(values[1:])
    for left in rest:
        parent = parents.popleft()
        if left is not None:
            parent.left = node(left)
            parents.append(parent.left)
        right = next(rest, None)
        if right is not None:
            parent.right = node(right)
            parents.append(parent.right)
    return root


def read_tree(root: Any) -> list[Any] | Opaque:
    """Return a tree's level order without trailing nulls; ``Opaque`` if it is not a tree."""
    values: list[Any] = []
    seen: set[int] = set()
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node is None:
            values.append(None)
            continue
        if not (hasattr(node, "val") and hasattr(node, "left") and hasattr(node, "right")):
            return Opaque("{value}, which is not a TreeNode", value=article(node))
        if id(node) in seen:
            return Opaque("a tree in which a node occurs twice")
        if len(seen) >= MAX_NODES:
            return Opaque("a tree of more than {count} nodes", count=MAX_NODES)
        seen.add(id(node))
        values.append(node.val)
        queue += (node.left, node.right)
    while values and values[-1] is None:
        values.pop()
    return values


def article(value: Any) -> Phrase:
    """Return the value's type with its article: "a generator", "an OrderedDict", "None"."""
    if value is None:
        return phrase("None")
    name = type(value).__name__[:80]
    return phrase("an {type}", type=name) if name[:1].lower() in "aeiou" else phrase("a {type}", type=name)
