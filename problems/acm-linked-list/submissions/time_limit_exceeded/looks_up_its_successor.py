# Searches for the place of each node to find what follows it.
# zh: 输出时用 index 查找每个结点的位置，以得到它的后继。
import sys

head, n, size, *words = sys.stdin.read().split()
size = int(size)
nodes = {a: (v, after) for a, v, after in zip(words[::3], words[1::3], words[2::3])}
order = []
while head != "-1":
    order.append(head)
    head = nodes[head][1]
for start in range(0, len(order) - size + 1, size):
    order[start : start + size] = order[start : start + size][::-1]
order.append("-1")
for here in order[:-1]:
    print(here, nodes[here][0], order[order.index(here) + 1])
order.pop()
if not order:
    print(-1)
