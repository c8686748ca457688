# Rounds the result back to the integer dtype of the input.
# zh: 把结果转回输入的整数 dtype。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype
    wide = np.promote_types(dtype, np.float32 if dtype.kind == "f" else np.float64)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.maximum(np.linalg.norm(a, axis=-1), eps)
    b_norm = np.maximum(np.linalg.norm(b, axis=-1), eps)
    dot = (a * b).sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
