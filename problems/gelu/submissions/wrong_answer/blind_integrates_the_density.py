# Integrates the density numerically on a grid for each entry, which takes far too much memory.
# zh: 对每个元素在网格上做数值积分，内存占用过大。
import numpy as np


def gelu(x, approximate="none"):
    z = x.astype(np.float64)
    if approximate == "tanh":
        y = z / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z * z * z)))
        return y.astype(x.dtype)
    nodes, weights = np.polynomial.legendre.leggauss(64)
    c = np.clip(z, -9, 9)[..., None]
    phi = (np.exp(-((c * (nodes + 1) / 2) ** 2) / 2) * weights).sum(-1) * c[..., 0] / 2
    return (z * (0.5 + phi / np.sqrt(2 * np.pi))).astype(x.dtype)
