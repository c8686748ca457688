# Computes every element by itself in Python loops instead of three matrix products.
# zh: 用 Python 循环逐个元素计算，而不是三次矩阵乘法。
import math

import numpy as np


def silu(z):
    return z / (1 + math.exp(-z)) if z >= 0 else z * math.exp(z) / (1 + math.exp(z))


def swiglu_ffn(x, w_gate, w_up, w_down):
    rows = x.reshape(-1, x.shape[-1]).astype(np.float64).tolist()
    gates, ups, downs = (w.T.astype(np.float64).tolist() for w in (w_gate, w_up, w_down))
    output = []
    for row in rows:
        hidden = []
        for gate, up in zip(gates, ups, strict=True):
            opened = silu(sum(a * b for a, b in zip(row, gate, strict=True)))
            hidden.append(opened * sum(a * b for a, b in zip(row, up, strict=True)))
        for down in downs:
            output.append(sum(a * b for a, b in zip(hidden, down, strict=True)))
    return np.array(output).reshape(x.shape).astype(x.dtype)
