# Prints the list with arrows instead of a line per node.
# zh: 用箭头连接输出，而不是每行一个结点。
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
print("->".join(nodes[here][0] for here in order))
if not order:
    print(-1)
