# Gives b the shape of a instead of broadcasting: fails unless the shapes agree.
# zh: 把 b 变形成 a 的形状而不是广播。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = a.astype(wide), b.astype(wide)
    b = np.resize(b, a.shape)
    a_norm = np.maximum(np.linalg.norm(a, axis=-1), eps)
    b_norm = np.maximum(np.linalg.norm(b, axis=-1), eps)
    dot = (a * b).sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
