# Has prefix sums within each row only and lets NumPy add up the rows of each query.
# zh: 只在每一行内做前缀和，每个询问再用 NumPy 把各行加起来。
import sys

import numpy as np


def main():
    data = np.array(sys.stdin.buffer.read().split(), dtype=np.int64)
    n, m, q = (int(v) for v in data[:3])
    pre = np.zeros((n, m + 1), dtype=np.int64)
    np.cumsum(data[3 : 3 + n * m].reshape(n, m), axis=1, out=pre[:, 1:])
    out = []
    for r1, c1, r2, c2 in data[3 + n * m :].reshape(-1, 4)[:q].tolist():
        out.append(int((pre[r1 - 1 : r2, c2] - pre[r1 - 1 : r2, c1 - 1]).sum()))
    print("\n".join(map(str, out)))


main()
