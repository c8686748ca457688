"""LeetCode's linked lists and trees, to and from plain lists."""

from __future__ import annotations

from collections import deque
from typing import Any

from judge.values.wire import Opaque

MAX_NODES = 5_000_000


class ListNode:
    def __init__(self, val: Any = 0, next: Any = None) -> None:
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val: Any = 0, left: Any = None, right: Any = None) -> None:
        self.val = val
        self.left = left
        self.right = right


def build_list(values: list[Any], node: type) -> Any:
    """The head of a linked list of ``node`` objects, or None."""
    head = None
    for value in reversed(values):
        cell = node(value)
        cell.next = head
        head = cell
    return head


def read_list(head: Any) -> list[Any] | Opaque:
    """The values from ``head`` on; ``Opaque`` for what is no finite list."""
    values: list[Any] = []
    seen: set[int] = set()
    while head is not None:
        if not (hasattr(head, "val") and hasattr(head, "next")):
            return Opaque(
                f"{article(head)}, which is no ListNode" if not values else f"a list whose node is {article(head)}"
            )
        if id(head) in seen:
            return Opaque(f"a list with a cycle after {len(values)} nodes")
        if len(values) >= MAX_NODES:
            return Opaque(f"a list of more than {MAX_NODES} nodes")
        seen.add(id(head))
        values.append(head.val)
        head = head.next
    return values


def build_tree(values: list[Any], node: type) -> Any:
    """The root of the tree that LeetCode writes as this level order, or None."""
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
    """A tree's level order without trailing nulls; ``Opaque`` for what is no tree."""
    values: list[Any] = []
    seen: set[int] = set()
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node is None:
            values.append(None)
            continue
        if not (hasattr(node, "val") and hasattr(node, "left") and hasattr(node, "right")):
            return Opaque(f"{article(node)}, which is no TreeNode")
        if id(node) in seen:
            return Opaque("a tree in which a node occurs twice")
        if len(seen) >= MAX_NODES:
            return Opaque(f"a tree of more than {MAX_NODES} nodes")
        seen.add(id(node))
        values.append(node.val)
        queue += (node.left, node.right)
    while values and values[-1] is None:
        values.pop()
    return values


def article(value: Any) -> str:
    """The value's type with its article: "a generator", "an OrderedDict", "None"."""
    if value is None:
        return "None"
    name = type(value).__name__[:80]
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"
