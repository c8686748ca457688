# Takes the lines as the list, in the order of the input, whether or not a node is on the list.
# zh: 直接按输入的行当作链表，没有沿后继地址走。
import sys

head, n, size, *words = sys.stdin.read().split()
size = int(size)
nodes = {a: (v, after) for a, v, after in zip(words[::3], words[1::3], words[2::3])}
order = list(nodes)
for start in range(0, len(order) - size + 1, size):
    order[start : start + size] = order[start : start + size][::-1]
for here, after in zip(order, order[1:] + ["-1"]):
    print(here, nodes[here][0], after)
if not order:
    print(-1)
