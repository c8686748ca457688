# Handles inputs of more than two dimensions matrix by matrix in Python.
# zh: 超过两维的输入用 Python 循环逐个矩阵处理。
import numpy as np


def lora_forward(x, w, a, b, alpha):
    if x.ndim > 2:
        return np.stack([lora_forward(part, w, a, b, alpha) for part in x])
    wide = np.promote_types(x.dtype, np.float32)
    rows, w, a, b = (array.astype(wide) for array in (x, w, a, b))
    return (rows @ w.T + alpha / len(a) * (rows @ a.T @ b.T)).astype(x.dtype)
