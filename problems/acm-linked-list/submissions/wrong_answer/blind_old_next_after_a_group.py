# The last node of a reversed group is linked to the next group's old first node.
# zh: 反转后一组的末尾连到了下一组原来的首结点。
import sys


def main():
    first, n, k, *rest = sys.stdin.read().split()
    n, k = int(n), int(k)
    nodes = {rest[3 * i]: (rest[3 * i + 1], rest[3 * i + 2]) for i in range(n)}
    order, at = [], first
    while at != "-1":
        order.append(at)
        at = nodes[at][1]
    original = list(order)
    for i in range(0, len(order) - k + 1, k):
        order[i : i + k] = order[i : i + k][::-1]
    if not order:
        print(-1)
    for i, at in enumerate(order):
        inside = (i + 1) % k and i // k < len(order) // k
        after = order[i + 1] if inside else original[i + 1] if i + 1 < len(order) else "-1"
        print(at, nodes[at][0], after)


main()
