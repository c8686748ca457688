# Looks through the nodes so far for every node, to guard against cycles.
# zh: 为防止成环，每走一步都在已走过的列表中查找。
import sys

head, n, size, *words = sys.stdin.read().split()
size = int(size)
nodes = {a: (v, after) for a, v, after in zip(words[::3], words[1::3], words[2::3])}
order = []
while head != "-1" and head not in order:
    order.append(head)
    head = nodes[head][1]
for start in range(0, len(order) - size + 1, size):
    order[start : start + size] = order[start : start + size][::-1]
for here, after in zip(order, order[1:] + ["-1"]):
    print(here, nodes[here][0], after)
if not order:
    print(-1)
