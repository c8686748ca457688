# Prefix sums run down the columns only, and each query adds up its columns, which is slow for one long row.
# zh: 只对每列做前缀和，每个查询再把各列相加；只有一长行时很慢。
import sys

import numpy as np


def main():
    data = np.array(sys.stdin.buffer.read().split(), dtype=np.int64)
    n, m, q = (int(v) for v in data[:3])
    p = np.zeros((n + 1, m), dtype=np.int64)
    np.cumsum(data[3 : 3 + n * m].reshape(n, m), axis=0, out=p[1:])
    for r1, c1, r2, c2 in data[3 + n * m :].reshape(q, 4).tolist():
        print(int((p[r2, c1 - 1 : c2] - p[r1 - 1, c1 - 1 : c2]).sum()))


main()
