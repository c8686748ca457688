# Does not clear the row of the test case before if the capacity is the same and at least 3 000.
# zh: 容量不小于 3 000 且与之前相同时，不清空上一组数据的那一行。
import sys

import numpy as np

rows = {}


def main():
    data = list(map(int, sys.stdin.read().split()))
    t, pos = data[0], 1
    for case in range(1, t + 1):
        n, cap = data[pos : pos + 2]
        w = data[pos + 2 : pos + 2 + n]
        v = data[pos + 2 + n : pos + 2 + 2 * n]
        pos += 2 + 2 * n
        best = rows.setdefault(cap, np.zeros(cap + 1, dtype=np.int64))
        if cap < 3000:
            best[:] = 0
        for a, b in zip(w, v):
            if a <= cap:
                best[a:] = np.maximum(best[a:], best[: cap + 1 - a] + b)
        print(f"Case #{case}: {best[-1]}")


main()
