# Adds up in float32, which has 24 bits.
# zh: 用只有 24 位尾数的 float32 累加。
import sys

import numpy as np


def main():
    data = np.array(sys.stdin.read().split(), dtype=np.int64)
    n, m, q = data[:3]
    table = np.zeros((n + 1, m + 1), np.float32)
    table[1:, 1:] = data[3 : 3 + n * m].reshape(n, m).cumsum(0).cumsum(1)
    for r1, c1, r2, c2 in data[3 + n * m :].reshape(q, 4):
        print(int(table[r2, c2] - table[r1 - 1, c2] - table[r2, c1 - 1] + table[r1 - 1, c1 - 1]))


main()
