# Loses the last node of a list whose length is one more than a multiple of 5000, as recursion goes piece by piece.
# zh: 每 5000 个节点一段地递归，长度为 5000 的倍数加一时丢掉最后一个节点。
import sys


def _part(node, prev, left):
    if node is None:
        return prev, None
    rest, node.next = node.next, prev
    if left == 1:
        return node, rest
    return _part(rest, node, left - 1)


def reverse_list(head):
    sys.setrecursionlimit(20000)
    prev, rest = None, head
    while rest and (rest.next or prev is None):
        prev, rest = _part(rest, prev, 5000)
    return prev
