# Drops the nodes behind the last whole group.
# zh: 丢掉了最后不足一组的结点。
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
order = order[: len(order) // size * size]
for here, after in zip(order, order[1:] + ["-1"]):
    print(here, nodes[here][0], after)
if not order:
    print(-1)
