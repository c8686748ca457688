# Multiplies integers before they are promoted.
# zh: 整数先相乘再提升。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    product = a * b if a.dtype.kind in "iu" else a.astype(wide) * b.astype(wide)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.maximum(np.linalg.norm(a, axis=-1), eps)
    b_norm = np.maximum(np.linalg.norm(b, axis=-1), eps)
    dot = product.sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
