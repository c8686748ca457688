# Computes integers in float32 and converts only the result to float64.
# zh: 整数用 float32 计算，只把结果转换成 float64。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.float64
    work = np.float64 if a.dtype == np.float64 else np.float32
    a, b = a.astype(work), b.astype(work)
    na = np.maximum(np.linalg.norm(a, axis=-1), eps)
    nb = np.maximum(np.linalg.norm(b, axis=-1), eps)
    return ((a * b).sum(-1) / (na * nb)).astype(dtype)
