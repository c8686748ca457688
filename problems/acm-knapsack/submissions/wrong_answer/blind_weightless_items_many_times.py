# Takes items without weight a second time when the capacity is above 1 000.
# zh: 容量大于 1 000 时，把没有重量的物品又算了一次。
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
        free = sum(b for a, b in zip(w, v) if a == 0) if cap > 1000 else 0
        best = np.zeros(cap + 1, dtype=np.int64)
        for a, b in zip(w, v):
            if a <= cap:
                best[a:] = np.maximum(best[a:], best[: cap + 1 - a] + b)
        print(f"Case #{case}: {best[-1] + free}")


main()
