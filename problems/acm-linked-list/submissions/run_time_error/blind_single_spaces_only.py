# The lines are split at single spaces, which fails where there are several.
# zh: 按单个空格切分各行，有多个空格时出错。
import sys


def main():
    lines = sys.stdin.read().strip("\n").split("\n")
    first, n, k = lines[0].split(" ")
    n, k = int(n), int(k)
    nodes = {}
    for line in lines[1:]:
        address, value, after = line.split(" ")
        nodes[address] = value, after
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
