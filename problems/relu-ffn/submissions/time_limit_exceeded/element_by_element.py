# Computes every element by itself in Python loops instead of two matrix products.
# zh: 用 Python 循环逐个元素计算，而不是两次矩阵乘法。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    rows = x.reshape(-1, x.shape[-1]).astype(np.float64).tolist()
    first, second = w1.T.astype(np.float64).tolist(), w2.T.astype(np.float64).tolist()
    output = []
    for row in rows:
        hidden = []
        for unit, bias in zip(first, b1.astype(np.float64).tolist(), strict=True):
            hidden.append(max(0.0, sum(a * b for a, b in zip(row, unit, strict=True)) + bias))
        for unit, bias in zip(second, b2.astype(np.float64).tolist(), strict=True):
            output.append(sum(a * b for a, b in zip(hidden, unit, strict=True)) + bias)
    return np.array(output).reshape(x.shape).astype(x.dtype)
