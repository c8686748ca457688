# A k larger than the list is cut to its length, so that the whole list is reversed.
# zh: k 大于链表长度时被截成链表长度，整个链表被反转。
import sys


def main():
    first, n, k, *rest = sys.stdin.read().split()
    n, k = int(n), int(k)
    nodes = {rest[3 * i]: (rest[3 * i + 1], rest[3 * i + 2]) for i in range(n)}
    order, at = [], first
    while at != "-1":
        order.append(at)
        at = nodes[at][1]
    k = min(k, max(1, len(order)))
    for i in range(0, len(order) - k + 1, k):
        order[i : i + k] = order[i : i + k][::-1]
    if not order:
        print(-1)
    for at, after in zip(order, [*order[1:], "-1"]):
        print(at, nodes[at][0], after)


main()
