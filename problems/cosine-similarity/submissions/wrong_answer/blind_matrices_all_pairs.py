# Compares every row with every row when two matrices have different numbers of rows, instead of broadcasting them.
# zh: 两个矩阵的行数不同时，把每一行与每一行相比，而没有按广播规则处理。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.float64
    work = np.float32 if dtype == np.float16 else dtype
    a, b = a.astype(work), b.astype(work)
    a = a / np.maximum(np.linalg.norm(a, axis=-1, keepdims=True), eps)
    b = b / np.maximum(np.linalg.norm(b, axis=-1, keepdims=True), eps)
    if a.ndim == b.ndim == 2 and len(a) != len(b):
        return (a @ b.T).astype(dtype)
    return (a * b).sum(-1).astype(dtype)
