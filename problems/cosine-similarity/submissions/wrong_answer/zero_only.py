# Guards only against a norm of exactly 0.
# zh: 只处理范数恰好为 0 的情况。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.where(a.any(-1), np.linalg.norm(a, axis=-1), 1)
    b_norm = np.where(b.any(-1), np.linalg.norm(b, axis=-1), 1)
    dot = (a * b).sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
