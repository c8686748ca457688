# Builds ListNode objects and reverses every group by its links.
# zh: 建立 ListNode 对象，逐组修改指针完成反转。
import sys


class ListNode:
    def __init__(self, address, val):
        self.address = address
        self.val = val
        self.next = None


def read():
    head, n, k = sys.stdin.readline().split()
    nodes, links = {}, {}
    for _ in range(int(n)):
        address, val, after = sys.stdin.readline().split()
        nodes[address] = ListNode(address, int(val))
        links[address] = after
    for address, after in links.items():
        nodes[address].next = nodes.get(after)
    return nodes.get(head), int(k)


def reverse_groups(head, k):
    dummy = ListNode("", 0)
    dummy.next = head
    before = dummy
    while True:
        last = before
        for _ in range(k):
            last = last.next
            if last is None:
                return dummy.next
        first, rest = before.next, last.next
        previous, node = rest, first
        while node is not rest:
            node.next, previous, node = previous, node, node.next
        before.next, before = last, first


def show(node):
    if node is None:
        print(-1)
    lines = []
    while node:
        lines.append(f"{node.address} {node.val} {node.next.address if node.next else -1}")
        node = node.next
    print("\n".join(lines))


if __name__ == "__main__":
    show(reverse_groups(*read()))
