# Loops over the pairs of vectors in Python.
# zh: 用 Python 循环逐对计算。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = np.broadcast_arrays(a.astype(wide), b.astype(wide))
    result = np.empty(a.shape[:-1], wide)
    for place in np.ndindex(result.shape):
        one, other = a[place], b[place]
        result[place] = one @ other / (max(np.linalg.norm(one), eps) * max(np.linalg.norm(other), eps))
    return result.astype(dtype)
