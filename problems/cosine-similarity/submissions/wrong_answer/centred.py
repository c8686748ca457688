# Subtracts the means first, which gives the correlation.
# zh: 先减去均值，得到的是相关系数。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = (
        a.astype(wide) - a.mean(-1, dtype=wide, keepdims=True),
        b.astype(wide) - b.mean(-1, dtype=wide, keepdims=True),
    )
    a_norm = np.maximum(np.linalg.norm(a, axis=-1), eps)
    b_norm = np.maximum(np.linalg.norm(b, axis=-1), eps)
    dot = (a * b).sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
