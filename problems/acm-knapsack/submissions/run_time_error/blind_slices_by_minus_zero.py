# Shifts an array by slices that end at −w, which are empty for an item of the weight 0.
# zh: 用以 −w 结尾的切片平移数组，重量为 0 的物品使切片为空。
import sys

import numpy as np

data = iter(list(map(int, sys.stdin.read().split())))
for number in range(1, next(data) + 1):
    n, W = next(data), next(data)
    weights = [next(data) for _ in range(n)]
    values = [next(data) for _ in range(n)]
    best = np.zeros(W + 1, dtype=np.int64)
    for w, v in zip(weights, values):
        if w <= W:
            best[w:] = np.maximum(best[w:], best[:-w] + v)
    answer = best[W]
    print(f"Case #{number}: {answer}")
