# Works on a table for W = 10 000 in each test case, however small its W is.
# zh: 不论 W 多小，每组数据都在 W = 10 000 的表上计算。
import sys

data = iter(list(map(int, sys.stdin.read().split())))
for number in range(1, next(data) + 1):
    n, W = next(data), next(data)
    weights = [next(data) for _ in range(n)]
    values = [next(data) for _ in range(n)]
    best = [0] * 10001
    for w, v in zip(weights, values):
        for c in range(10000, w - 1, -1):
            if best[c - w] + v > best[c]:
                best[c] = best[c - w] + v
    answer = best[W]
    print(f"Case #{number}: {answer}")
