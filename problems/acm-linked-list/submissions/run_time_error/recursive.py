# Reverses the groups by recursion and links the groups to each other through it, deeper than the recursion limit.
# zh: 逐组递归反转，组数多时超过了递归深度上限。
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
    node = head
    for _ in range(k):
        if node is None:
            return head
        node = node.next
    rest = reverse_groups(node, k)
    while head is not node:
        head.next, rest, head = rest, head, head.next
    return rest


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
