# Compares eps with the squared norm.
# zh: 把 eps 与范数的平方比较。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.sqrt(np.maximum((a * a).sum(-1), eps))
    b_norm = np.sqrt(np.maximum((b * b).sum(-1), eps))
    dot = (a * b).sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
