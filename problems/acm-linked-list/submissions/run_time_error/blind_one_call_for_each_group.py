# Each group is one recursive call, which is too deep for a long list and a small k.
# zh: 每组递归调用一次，链表长而 k 小时太深。
import sys


def main():
    data = sys.stdin.read().split()
    head, n, k = data[0], int(data[1]), int(data[2])
    node = dict(zip(data[3 : 3 + 3 * n : 3], zip(data[4::3], data[5::3])))
    nodes = []
    while head != "-1":
        nodes.append(head)
        head = node[head][1]
    order = []

    def reverse(start):
        if start + k > len(nodes):
            order.extend(nodes[start:])
            return
        order.extend(nodes[start : start + k][::-1])
        reverse(start + k)

    reverse(0)
    lines = [f"{a} {node[a][0]} {b}" for a, b in zip(order, order[1:] + ["-1"])]
    print("\n".join(lines) or -1)


main()
