"""A dict from address to node, the addresses in the order of the list, and slices that are reversed. O(n) time."""

import sys


def main():
    head, _, size, *words = sys.stdin.read().split()
    size = int(size)
    nodes = {address: (value, after) for address, value, after in zip(words[::3], words[1::3], words[2::3])}
    order = []
    while head != "-1":
        order.append(head)
        head = nodes[head][1]
    for start in range(0, len(order) - size + 1, size):
        order[start : start + size] = order[start : start + size][::-1]
    print("\n".join(f"{here} {nodes[here][0]} {after}" for here, after in zip(order, [*order[1:], "-1"])) or "-1")


main()
