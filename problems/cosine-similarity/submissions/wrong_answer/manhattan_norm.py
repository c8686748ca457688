# Divides by the sums of absolute values.
# zh: 除以绝对值之和。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.maximum(np.abs(a).sum(-1), eps)
    b_norm = np.maximum(np.abs(b).sum(-1), eps)
    dot = (a * b).sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
