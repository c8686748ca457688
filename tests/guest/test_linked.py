"""Structures of nodes are built from plain values, read back, and kept apart from those that were given."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from judge.guest import codec
from judge.guest.linked import LINKED, read_position, read_tree_position
from judge.guest.nodes import ListNode, TreeNode
from judge.values.wire import Opaque


def built(kind: str, value: Any) -> Any:
    return LINKED[kind].build(value, LINKED[kind].node)


def told(result: Any) -> str:
    assert isinstance(result, Opaque)
    return str(result.what)


def test_lists_of_lists_come_back() -> None:
    assert LINKED["list-nodes"].read(built("list-nodes", [[1, 4], [], [2]])) == [[1, 4], [], [2]]


@pytest.mark.parametrize("heads", [None, 3, [3]])
def test_what_is_no_list_of_lists_is_named(heads: Any) -> None:
    assert "not a" in told(LINKED["list-nodes"].read(heads))


def test_a_cycle_leads_to_its_place() -> None:
    head = built("cyclic-list", [[3, 2, 0], 1])
    assert head.next.next.next is head.next
    assert read_position(head.next) == 1
    assert read_position(None) is None


def test_a_list_without_a_cycle_ends() -> None:
    assert LINKED["list-node"].read(built("cyclic-list", [[3, 2], None])) == [3, 2]
    assert built("cyclic-list", [[], None]) is None


def test_an_equal_node_is_not_the_node() -> None:
    built("cyclic-list", [[3, 2], 0])
    assert told(read_position(ListNode(3))) == "a ListNode that is not in the list that it was given"
    assert told(read_position(3)) == "an int that is not in the list that it was given"


def test_the_right_node_of_a_changed_list_is_no_answer() -> None:
    head = built("cyclic-list", [[3, 2], 0])
    head.next.next = None
    assert told(read_position(head)) == "an answer after it changed the list that it was given"


def test_positions_are_the_nodes_of_the_tree() -> None:
    root = built("distinct-tree", [3, 5, 1, None, 2])
    assert built("tree-position", 3) is root
    assert built("tree-position", 2) is root.left.right
    assert read_tree_position(root.left.right) == 2
    assert read_tree_position(None) is None
    assert LINKED["distinct-tree"].read(root) == [3, 5, 1, None, 2]


def test_an_equal_node_or_a_value_is_no_node_of_the_tree() -> None:
    built("distinct-tree", [3, 5])
    assert told(read_tree_position(TreeNode(3))) == "a TreeNode that is not a node of the tree that it was given"
    assert told(read_tree_position(3)) == "an int instead of a node"


def test_the_right_node_of_a_changed_tree_is_no_answer() -> None:
    root = built("distinct-tree", [3, 5])
    root.parent = None  # a further field changes nothing
    assert read_tree_position(root) == 3
    root.left, root.right = root.right, root.left
    assert told(read_tree_position(root)) == "an answer after it changed the tree that it was given"


RANDOM = [[7, None], [13, 0], [11, 1]]


def test_a_deep_copy_with_random_pointers_comes_back() -> None:
    assert LINKED["random-list"].read(copy.deepcopy(built("random-list", RANDOM))) == RANDOM
    built("random-list", [])
    assert LINKED["random-list"].read(None) == []


def test_the_list_itself_is_no_copy() -> None:
    head = built("random-list", RANDOM)
    assert told(LINKED["random-list"].read(head)).endswith("node 0 is a node of the list that it was given, not a copy")


def test_a_random_pointer_into_the_given_list_is_named() -> None:
    head = built("random-list", RANDOM)
    copied = copy.deepcopy(head)
    copied.next.random = head
    assert told(LINKED["random-list"].read(copied)).endswith("node 1 has a random pointer that leads out of the copy")


def test_a_copy_that_changes_the_list_is_no_answer() -> None:
    head = built("random-list", RANDOM)
    copied = copy.deepcopy(head)
    head.next = None
    assert told(LINKED["random-list"].read(copied)) == "a copy, but the list that it was given is changed"


def test_what_an_earlier_list_became_does_not_matter_when_none_is_given() -> None:
    built("random-list", RANDOM).next = None
    assert codec.materialise(None, "random-list", "python", {}) is None
    assert LINKED["random-list"].read(None) == []


def test_a_list_among_lists_may_be_null() -> None:
    assert built("list-nodes", [None, [1]])[0] is None


def test_a_copy_in_a_circle_is_named() -> None:
    copied = copy.deepcopy(built("random-list", RANDOM))
    copied.next.next.next = copied
    assert told(LINKED["random-list"].read(copied)) == "a list with a cycle (nodes: 3)"


def test_a_position_is_the_value_of_the_case_whatever_the_class_makes_of_it() -> None:
    class Upper:
        """Has its own idea of values, and no end."""

        def __init__(self, val: int) -> None:
            self.val: Any = str(val)
            self.left: Any = self
            self.right: Any = None

    root = LINKED["distinct-tree"].build([3, 5, None, 1], Upper)
    assert built("tree-position", 3) is root
    assert built("tree-position", 5) is root.left
    assert read_tree_position(root.left) == 5
