# Swaps the values within a group instead of moving the nodes.
# zh: 组内交换的是值，而不是移动结点。
import sys

head, n, size, *words = sys.stdin.read().split()
size = int(size)
nodes = {a: (v, after) for a, v, after in zip(words[::3], words[1::3], words[2::3])}
order = []
while head != "-1":
    order.append(head)
    head = nodes[head][1]
old = order[:]
for start in range(0, len(order) - size + 1, size):
    order[start : start + size] = order[start : start + size][::-1]
for here, moved, after in zip(old, order, old[1:] + ["-1"]):
    print(here, nodes[moved][0], after)
if not order:
    print(-1)
