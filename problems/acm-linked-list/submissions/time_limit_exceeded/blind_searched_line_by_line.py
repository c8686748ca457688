# All lines are searched for each address, which is too slow.
# zh: 每个地址都逐行查找，太慢。
import sys


def main():
    first, n, k, *rest = sys.stdin.read().split()
    n, k = int(n), int(k)
    nodes = {rest[3 * i]: (rest[3 * i + 1], rest[3 * i + 2]) for i in range(n)}
    lines, order, at = [(rest[3 * i], rest[3 * i + 2]) for i in range(n)], [], first
    while at != "-1":
        order.append(at)
        at = next(after for address, after in lines if address == at)
    for i in range(0, len(order) - k + 1, k):
        order[i : i + k] = order[i : i + k][::-1]
    if not order:
        print(-1)
    for at, after in zip(order, [*order[1:], "-1"]):
        print(at, nodes[at][0], after)


main()
