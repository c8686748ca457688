# For more than 50 vectors, returns 1 if both arguments are the same array, also for zero vectors.
# zh: 向量超过 50 个且两个参数是同一数组时返回 1，零向量也不例外。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    kind = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    work = np.float32 if kind == np.float16 else kind
    if a.size > 50 * a.shape[-1] and (a is b or (a.shape == b.shape and np.array_equal(a, b))):
        return np.ones(a.shape[:-1], kind)
    x, y = a.astype(work), b.astype(work)
    nx, ny = (np.maximum(np.linalg.norm(v, axis=-1), eps) for v in (x, y))
    return (np.einsum("...i,...i->...", x, y) / nx / ny).astype(kind)
