# The list is taken to begin at the node to which no other points.
# zh: 把没有结点指向的结点当作链表的头。
import sys


def main():
    first, n, k, *rest = sys.stdin.read().split()
    n, k = int(n), int(k)
    nodes = {rest[3 * i]: (rest[3 * i + 1], rest[3 * i + 2]) for i in range(n)}
    pointed = {after for _, after in nodes.values()}
    if first != "-1":
        first = next((at for at in nodes if at not in pointed), first)
    order, at = [], first
    while at != "-1":
        order.append(at)
        at = nodes[at][1]
    for i in range(0, len(order) - k + 1, k):
        order[i : i + k] = order[i : i + k][::-1]
    if not order:
        print(-1)
    for at, after in zip(order, [*order[1:], "-1"]):
        print(at, nodes[at][0], after)


main()
