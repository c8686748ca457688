# Multiplies integers of more than 64 components in their own dtype.
# zh: 分量超过 64 个的整数按自身 dtype 相乘。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    kind = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    work = np.float32 if kind == np.float16 else kind
    x, y = a.astype(work), b.astype(work)
    if a.dtype.kind in "iu" and a.shape[-1] > 64:
        dot = (a * b).sum(-1, dtype=np.int64).astype(work)
    else:
        dot = (x * y).sum(-1)
    nx, ny = (np.maximum(np.sqrt((v * v).sum(-1)), eps) for v in (x, y))
    return (dot / nx / ny).astype(kind)
