# Pads the -1 behind the last node like an address.
# zh: 把末尾的 -1 也补成了五位。
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
for here, after in zip(order, order[1:] + ["-1"]):
    print(here, nodes[here][0], f"{int(after):05}")
if not order:
    print(-1)
