# Returns exactly ±1 where the cosine is within 10⁻⁵ of it.
# zh: 余弦与 ±1 相差小于 10⁻⁵ 时直接返回 ±1。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    kind = a.dtype if a.dtype.kind == "f" else np.dtype(float)
    wide = np.float32 if kind.itemsize < 8 else np.float64
    a, b = a.astype(wide), b.astype(wide)
    na = np.maximum(np.sqrt((a * a).sum(-1, keepdims=True)), wide(eps))
    nb = np.maximum(np.sqrt((b * b).sum(-1, keepdims=True)), wide(eps))
    u, v = a / na, b / nb
    c = np.asarray(np.einsum("...d,...d->...", u, v))
    return np.where(np.abs(c) > 1 - 1e-5, np.sign(c), c).astype(kind)
