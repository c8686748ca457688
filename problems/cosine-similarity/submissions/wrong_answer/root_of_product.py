# Takes the root of the product of the squared norms, which overflows.
# zh: 对两个范数平方的乘积开方，会溢出。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.maximum(np.linalg.norm(a, axis=-1), eps)
    b_norm = np.maximum(np.linalg.norm(b, axis=-1), eps)
    dot = (a * b).sum(axis=-1)
    return (
        np.where((a_norm > eps) & (b_norm > eps), dot / np.sqrt(a_norm**2 * b_norm**2), dot / (a_norm * b_norm))
    ).astype(dtype)
