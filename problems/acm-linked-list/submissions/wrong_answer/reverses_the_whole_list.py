# Reverses the whole list.
# zh: 把整个链表反转。
import sys

head, n, size, *words = sys.stdin.read().split()
size = int(size)
nodes = {a: (v, after) for a, v, after in zip(words[::3], words[1::3], words[2::3])}
order = []
while head != "-1":
    order.append(head)
    head = nodes[head][1]
order.reverse()
for here, after in zip(order, order[1:] + ["-1"]):
    print(here, nodes[here][0], after)
if not order:
    print(-1)
