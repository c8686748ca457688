# Ends the list at a node whose value is -1.
# zh: 遇到值为 -1 的结点就认为链表结束。
import sys

head, n, size, *words = sys.stdin.read().split()
size = int(size)
nodes = {a: (v, after) for a, v, after in zip(words[::3], words[1::3], words[2::3])}
order = []
while head != "-1":
    order.append(head)
    if nodes[head][0] == "-1":
        break
    head = nodes[head][1]
for start in range(0, len(order) - size + 1, size):
    order[start : start + size] = order[start : start + size][::-1]
for here, after in zip(order, order[1:] + ["-1"]):
    print(here, nodes[here][0], after)
if not order:
    print(-1)
