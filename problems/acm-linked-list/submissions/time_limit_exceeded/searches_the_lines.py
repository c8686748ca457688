# Searches all lines for the node at every address.
# zh: 为每个地址逐行查找结点。
import sys

first, *rows = [line.split() for line in sys.stdin.read().splitlines()]
head, size = first[0], int(first[2])
order = []
while head != "-1":
    order.append(next(row for row in rows if row[0] == head))
    head = order[-1][2]
for start in range(0, len(order) - size + 1, size):
    order[start : start + size] = order[start : start + size][::-1]
for here, after in zip(order, order[1:] + [["-1"]]):
    print(here[0], here[1], after[0])
if not order:
    print(-1)
