# Keeps a row of the table for every number of items, and reads line by line.
# zh: 为每个物品数保留表中的一行，逐行读取输入。
import sys


def read():
    line = sys.stdin.readline()
    while not line.strip():
        line = sys.stdin.readline()
    return [int(word) for word in line.split()]


def solve():
    n, W = read()
    weights, values = read(), read()
    table = [[0] * (W + 1)]
    for i in range(n):
        last = table[i]
        row = last[: min(weights[i], W + 1)]
        for c in range(weights[i], W + 1):
            taken = last[c - weights[i]] + values[i]
            row.append(taken if taken > last[c] else last[c])
        table.append(row)
    return table[n][W]


for case in range(read()[0]):
    print(f"Case #{case + 1}: {solve()}")
