# Keeps values and links in arrays that are indexed by the address as a number, and moves whole groups through a stack.
# zh: 用以地址（整数）为下标的数组保存值和后继，用栈逐组反转。
import sys

input = sys.stdin.readline


def name(address):
    return "-1" if address < 0 else f"{address:05d}"


head, n, k = map(int, input().split())
values = [0] * 100000
links = [-1] * 100000
for _ in range(n):
    address, value, after = map(int, input().split())
    values[address] = value
    links[address] = after

result, group = [], []
while head != -1:
    group.append(head)
    head = links[head]
    if len(group) == k:
        while group:
            result.append(group.pop())
result += group
result.append(-1)
if len(result) == 1:
    print(-1)
for here, after in zip(result, result[1:]):
    print(name(here), values[here], name(after))
