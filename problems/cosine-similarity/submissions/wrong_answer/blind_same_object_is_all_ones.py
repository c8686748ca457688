# Returns 1 for each row that is not zero when both arguments are the same array, though a row may be shorter than eps.
# zh: 两个参数是同一个数组时，非零行一律返回 1，而该行可能短于 eps。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    kind = a.dtype if a.dtype.kind == "f" else np.dtype(float)
    wide = np.float32 if kind.itemsize < 8 else np.float64
    if a is b:
        return np.where((a != 0).any(-1), 1.0, 0.0).astype(kind)
    a, b = a.astype(wide), b.astype(wide)
    na = np.maximum(np.sqrt((a * a).sum(-1, keepdims=True)), wide(eps))
    nb = np.maximum(np.sqrt((b * b).sum(-1, keepdims=True)), wide(eps))
    u, v = a / na, b / nb
    return np.asarray(np.einsum("...d,...d->...", u, v)).astype(kind)
