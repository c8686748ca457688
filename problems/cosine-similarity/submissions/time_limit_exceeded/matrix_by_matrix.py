# Handles inputs of more than two dimensions matrix by matrix in Python.
# zh: 超过两维的输入用 Python 循环逐个矩阵处理。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    if a.ndim > 2 and a.shape == b.shape:
        return np.stack([cosine_similarity(first, second, eps) for first, second in zip(a, b)])
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = a.astype(wide), b.astype(wide)
    norms = [np.maximum(np.linalg.norm(array, axis=-1), eps) for array in (a, b)]
    return ((a * b).sum(axis=-1) / (norms[0] * norms[1])).astype(dtype)
