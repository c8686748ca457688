# Keeps the table in one list with W places per row instead of W + 1, so that rows overlap.
# zh: 把表存在一个列表里，每行只留 W 个而不是 W + 1 个位置，相邻两行重叠。
import sys

data = iter(list(map(int, sys.stdin.read().split())))
for number in range(1, next(data) + 1):
    n, W = next(data), next(data)
    weights = [next(data) for _ in range(n)]
    values = [next(data) for _ in range(n)]
    best = [0] * ((n + 1) * W + 1)
    for i in range(n):
        for c in range(W + 1):
            value = best[i * W + c]
            if weights[i] <= c:
                value = max(value, best[i * W + c - weights[i]] + values[i])
            best[(i + 1) * W + c] = value
    answer = best[n * W + W]
    print(f"Case #{number}: {answer}")
