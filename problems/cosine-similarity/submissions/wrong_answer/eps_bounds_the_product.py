# Bounds the product of the norms by eps, as older versions of PyTorch did.
# zh: 用 eps 作范数乘积的下界，那是旧版 PyTorch 的做法。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.linalg.norm(a, axis=-1)
    b_norm = np.linalg.norm(b, axis=-1)
    dot = (a * b).sum(axis=-1)
    return (dot / np.maximum(a_norm * b_norm, eps)).astype(dtype)
