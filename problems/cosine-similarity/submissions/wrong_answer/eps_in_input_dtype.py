# Converts eps to the dtype of the input: in float16 it becomes 0.
# zh: 把 eps 转成输入的 dtype：在 float16 里变成 0。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    eps = np.array(eps).astype(dtype).astype(wide)
    a, b = a.astype(wide), b.astype(wide)
    a_norm = np.maximum(np.linalg.norm(a, axis=-1), eps)
    b_norm = np.maximum(np.linalg.norm(b, axis=-1), eps)
    dot = (a * b).sum(axis=-1)
    return (dot / (a_norm * b_norm)).astype(dtype)
