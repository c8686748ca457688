# Reverses the last, shorter group as well when it has more than 64 nodes.
# zh: 最后不足 k 个的一组若多于 64 个节点，也会被反转。
import sys


def main():
    data = sys.stdin.read().split()
    head, n, k = data[0], int(data[1]), int(data[2])
    value, follow = {}, {}
    for i in range(n):
        a, v, nx = data[3 + 3 * i : 6 + 3 * i]
        value[a], follow[a] = v, nx
    order = []
    while head != "-1":
        order.append(head)
        head = follow[head]
    out = []
    for s in range(0, len(order), k):
        group = order[s : s + k]
        out += group[::-1] if len(group) == k or len(group) > 64 else group
    if not out:
        print(-1)
        return
    lines = [f"{a} {value[a]} {b}" for a, b in zip(out, out[1:] + ["-1"])]
    print("\n".join(lines))


main()
