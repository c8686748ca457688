# Bounds the product of the norms by eps², not each norm by eps.
# zh: 用 eps² 给两个范数的乘积设下限，而不是分别给每个范数设下限。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.float64
    work = np.float32 if dtype == np.float16 else dtype
    a, b = a.astype(work), b.astype(work)
    dot = (a * b).sum(-1)
    norms = np.sqrt((a * a).sum(-1)) * np.sqrt((b * b).sum(-1))
    return (dot / np.maximum(norms, eps * eps)).astype(dtype)
