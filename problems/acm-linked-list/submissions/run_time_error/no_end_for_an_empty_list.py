# Looks up the head without asking whether the list is empty.
# zh: 没有判断链表是否为空就查找头结点。
import sys

head, n, size, *words = sys.stdin.read().split()
size = int(size)
nodes = {a: (v, after) for a, v, after in zip(words[::3], words[1::3], words[2::3])}
order = [head]
while nodes[order[-1]][1] != "-1":
    order.append(nodes[order[-1]][1])
for start in range(0, len(order) - size + 1, size):
    order[start : start + size] = order[start : start + size][::-1]
for here, after in zip(order, order[1:] + ["-1"]):
    print(here, nodes[here][0], after)
if not order:
    print(-1)
