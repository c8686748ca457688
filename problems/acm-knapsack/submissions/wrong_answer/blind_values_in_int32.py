# Keeps the values in int32 while all of them are below a hundred million.
# zh: 每个价值都小于一亿时用 int32 保存总和。
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
        best = np.zeros(cap + 1, dtype=np.int32 if max(v) < 10**8 else np.int64)
        for a, b in zip(w, v):
            if a <= cap:
                best[a:] = np.maximum(best[a:], best[: cap + 1 - a] + b)
        print(f"Case #{case}: {best[-1]}")


main()
