# Fills each head by itself, too slow for very many heads of few positions.
# zh: 逐个头计算，头很多而位置很少时太慢。
import numpy as np


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    m = [2.0 ** (-8 * (h + 1) / p) for h in range(p)]
    m += [2.0 ** (-8 * (h + 1) / (2 * p)) for h in range(0, 2 * (num_heads - p), 2)]
    out = np.empty((num_heads, n, n))
    dist = np.arange(n)[:, None] - np.arange(n)
    hidden = np.triu(np.full((n, n), -np.inf), 1)
    for h, slope in enumerate(m):
        out[h] = np.tril(-slope * dist) + hidden
    return out
