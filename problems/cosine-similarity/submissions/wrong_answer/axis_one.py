# Takes axis 1 where there is one, as PyTorch does by default.
# zh: 有第 1 维时沿第 1 维计算，那是 PyTorch 的默认。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = a.astype(wide), b.astype(wide)
    a, b = np.broadcast_arrays(a, b)
    a_norm = np.maximum(np.linalg.norm(a, axis=min(1, max(a.ndim, b.ndim) - 1)), eps)
    b_norm = np.maximum(np.linalg.norm(b, axis=min(1, max(a.ndim, b.ndim) - 1)), eps)
    dot = (a * b).sum(axis=min(1, max(a.ndim, b.ndim) - 1))
    return (dot / (a_norm * b_norm)).astype(dtype)
