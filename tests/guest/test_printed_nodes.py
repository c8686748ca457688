"""How lists and trees print themselves, for people who debug with print."""

from __future__ import annotations

from judge.guest.nodes import ListNode, Node, TreeNode, build_list, build_tree


def test_a_list_shows_its_values() -> None:
    assert repr(build_list([1, "a", None], ListNode)) == "ListNode[1, 'a', <NoneType>]"


def test_a_cycle_is_marked() -> None:
    head = build_list([1, 2, 3], ListNode)
    head.next.next.next = head.next
    assert repr(head) == "ListNode[1, 2, 3, … back to node 1]"


def test_a_long_list_is_cut() -> None:
    shown = repr(build_list(list(range(10_000)), ListNode))
    assert shown.endswith("48, 49, …]")
    assert repr(ListNode("x" * 1000)).endswith("…]")


def test_a_second_pointer_is_shown_as_a_place() -> None:
    last = Node(11)
    head = Node(7, Node(13, last))
    head.next.random, last.random = head, Node(1)
    assert repr(head) == "Node[[7, None], [13, 0], [11, …]]"
    last.next = head
    assert repr(head) == "Node[[7, None], [13, 0], [11, …], … back to node 0]"
    for _ in range(1000):
        head = Node(0, head)
    assert repr(head).endswith("[0, None], …]")


def test_a_node_in_a_node_is_only_named() -> None:
    node = ListNode()
    node.val = node
    assert repr(node) == "ListNode[<ListNode>]"


def test_a_tree_shows_its_level_order() -> None:
    assert repr(build_tree([3, 9, 20, None, None, 15, 7], TreeNode)) == "TreeNode[3, 9, 20, None, None, 15, 7]"
    assert repr(TreeNode(1)) == "TreeNode[1]"


def test_a_tree_with_a_node_twice_ends() -> None:
    root = TreeNode(1)
    root.left = root
    assert repr(root) == "TreeNode[1, … a node again]"


def test_a_deep_tree_is_cut() -> None:
    root = TreeNode(0)
    for value in range(1000):
        root = TreeNode(value, None, root)
    assert repr(root).endswith("…]")
