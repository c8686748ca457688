# Adds the products in chunks of 256 components and forgets an incomplete last chunk.
# zh: 以 256 个分量为一块累加，忘了最后不完整的一块。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    kind = a.dtype if a.dtype.kind == "f" else np.dtype(float)
    wide = np.float32 if kind.itemsize < 8 else np.float64
    a, b = a.astype(wide), b.astype(wide)
    na = np.maximum(np.sqrt((a * a).sum(-1, keepdims=True)), wide(eps))
    nb = np.maximum(np.sqrt((b * b).sum(-1, keepdims=True)), wide(eps))
    u, v = a / na, b / nb
    d = u.shape[-1]
    size = min(d, 256)
    parts = [
        np.einsum("...d,...d->...", u[..., s : s + size], v[..., s : s + size]) for s in range(0, d - size + 1, size)
    ]
    return np.asarray(sum(parts)).astype(kind)
