# For more than 64 components, gets the dot product from the squared distance, which cancels.
# zh: 分量超过 64 个时由距离平方求点积，发生相消。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    kind = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    work = np.float32 if kind == np.float16 else kind
    x, y = a.astype(work), b.astype(work)
    sx, sy = (x * x).sum(-1), (y * y).sum(-1)
    dot = (sx + sy - ((x - y) ** 2).sum(-1)) / 2 if x.shape[-1] > 64 else (x * y).sum(-1)
    return (dot / np.maximum(np.sqrt(sx), eps) / np.maximum(np.sqrt(sy), eps)).astype(kind)
