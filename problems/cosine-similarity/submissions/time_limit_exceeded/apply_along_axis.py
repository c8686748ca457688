# Calls a Python function for each vector through apply_along_axis.
# zh: 通过 apply_along_axis 对每个向量调用一次 Python 函数。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.maximum(np.apply_along_axis(np.linalg.norm, -1, a), eps)
    b_norm = np.maximum(np.apply_along_axis(np.linalg.norm, -1, b), eps)
    dot = (a * b).sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
