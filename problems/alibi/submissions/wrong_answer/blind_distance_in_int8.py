# Keeps distances in int8 for up to 200 positions.
# zh: 位置不超过 200 时用 int8 保存距离。
import numpy as np


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    m = [2 ** (-8 * (i + 1) / p) for i in range(p)] + [
        2 ** (-8 * (i + 1) / (2 * p)) for i in range(0, 2 * (num_heads - p), 2)
    ]
    m = np.array(m)
    i = np.arange(n)
    future = i[None, :] > i[:, None]
    small = i.astype(np.int8 if n <= 200 and n > 1 else np.int64)
    d = np.where(future, 0, np.abs(small[:, None] - small[None, :]))
    out = -m[:, None, None] * d
    out[:, future] = -np.inf
    return out
