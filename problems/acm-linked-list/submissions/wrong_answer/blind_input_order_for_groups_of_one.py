# For k = 1 nothing has to be reversed, and the nodes are printed in the order of the input.
# zh: k = 1 时无需反转，于是按输入顺序原样打印节点。
import sys


def main():
    data = sys.stdin.read().split()
    head, n, k = data[0], int(data[1]), int(data[2])
    node = dict(zip(data[3 : 3 + 3 * n : 3], zip(data[4::3], data[5::3])))
    if k == 1 and head != "-1":
        for a, (value, after) in node.items():
            print(a, value, after)
        return
    order = []
    while head != "-1":
        order.append(head)
        head = node[head][1]
    for i in range(0, len(order) - k + 1, k):
        order[i : i + k] = order[i : i + k][::-1]
    lines = [f"{a} {node[a][0]} {b}" for a, b in zip(order, order[1:] + ["-1"])]
    print("\n".join(lines) or -1)


main()
