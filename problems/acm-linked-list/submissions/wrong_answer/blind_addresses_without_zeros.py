# Addresses are read as numbers and printed without leading zeros.
# zh: 地址按数字读入，输出时没有补前导零。
import sys


def main():
    first, n, k, *rest = sys.stdin.read().split()
    n, k = int(n), int(k)
    first = str(int(first))
    nodes = {str(int(rest[3 * i])): (rest[3 * i + 1], str(int(rest[3 * i + 2]))) for i in range(n)}
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
