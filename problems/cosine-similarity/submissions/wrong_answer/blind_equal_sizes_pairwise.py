# Pairs the vectors one with one whenever both arrays have equally many, even if their shapes broadcast to more.
# zh: 两个数组向量数相同时总是逐对计算，即使形状广播后更多。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    kind = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    work = np.float32 if kind == np.float16 else kind
    x, y = a.astype(work), b.astype(work)
    if x.size == y.size and x.ndim != y.ndim and 1 in y.shape[1:-1]:
        y = y.reshape(x.shape) if x.ndim < y.ndim else y
    nx, ny = (np.maximum(np.sqrt((v * v).sum(-1)), eps) for v in (x, y))
    return ((x * y).sum(-1) / nx / ny).astype(kind)
