# Always uses 1e-8, whatever eps is.
# zh: 无论 eps 是多少，都用 1e-8。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.maximum(np.linalg.norm(a, axis=-1), 1e-8)
    b_norm = np.maximum(np.linalg.norm(b, axis=-1), 1e-8)
    dot = (a * b).sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
