# The number of groups comes from n, which also counts nodes that are not on the list.
# zh: 按 n 计算组数，而 n 也包括不在链表上的结点。
import sys


def main():
    first, n, k, *rest = sys.stdin.read().split()
    n, k = int(n), int(k)
    nodes = {rest[3 * i]: (rest[3 * i + 1], rest[3 * i + 2]) for i in range(n)}
    order, at = [], first
    while at != "-1":
        order.append(at)
        at = nodes[at][1]
    for i in range(0, n - k + 1, k):
        order[i : i + k] = order[i : i + k][::-1]
    if not order:
        print(-1)
    for at, after in zip(order, [*order[1:], "-1"]):
        print(at, nodes[at][0], after)


main()
