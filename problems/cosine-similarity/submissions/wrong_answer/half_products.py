# Multiplies in half precision and widens only for the sums.
# zh: 用半精度相乘，求和时才提升精度。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    product = (a.astype(dtype) * b.astype(dtype)).astype(wide)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.maximum(np.linalg.norm(a, axis=-1), eps)
    b_norm = np.maximum(np.linalg.norm(b, axis=-1), eps)
    dot = product.sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
