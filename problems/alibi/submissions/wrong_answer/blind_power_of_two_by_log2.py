# Adds 10⁻⁴ to log2 before rounding it down, which takes 32 767 heads for 32 768.
# zh: 对 log2 加 10⁻⁴ 再向下取整，把 32767 个头当作 32768 个。
import numpy as np


def alibi_bias(num_heads, n):
    p = 2 ** int(np.log2(num_heads) + 1e-4)
    first = 2.0 ** (-8.0 * np.arange(1, p + 1) / p)
    rest = 2.0 ** (-8.0 * np.arange(1, 2 * p + 1, 2) / (2 * p))
    s = np.concatenate([first, rest[: max(num_heads - p, 0)]])[:num_heads]
    i = np.arange(n, dtype=float)
    d = i[None, :] - i[:, None]
    out = s[:, None, None] * d
    out[:, d > 0] = -np.inf
    return out
