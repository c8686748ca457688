# The rest of the list is copied for each group in a recursion, which takes too much memory when the groups are small.
# zh: 递归处理各组，每组都复制剩余的链表，组很小时内存过大。
import sys


def main():
    first, n, k, *rest = sys.stdin.read().split()
    n, k = int(n), int(k)
    nodes = {rest[3 * i]: (rest[3 * i + 1], rest[3 * i + 2]) for i in range(n)}
    order, at = [], first
    while at != "-1":
        order.append(at)
        at = nodes[at][1]

    def grouped(nodes):
        return nodes[:k][::-1] + grouped(nodes[k:]) if len(nodes) >= k else nodes

    order = grouped(order)
    if not order:
        print(-1)
    for at, after in zip(order, [*order[1:], "-1"]):
        print(at, nodes[at][0], after)


main()
