# Works in blocks of 1 000 rows and leaves the incomplete last block at zero.
# zh: 按 1 000 行一块计算，不完整的最后一块保持为零。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    kind = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    work = np.float32 if kind == np.float16 else kind
    a, b = np.broadcast_arrays(a, b)
    lead = a.shape[:-1]
    a, b = (v.reshape(-1, v.shape[-1]).astype(work) for v in (a, b))
    out = np.zeros(len(a), work)
    step = min(1000, len(a))
    for s in range(0, len(a) - step + 1, step):
        x, y = a[s : s + step], b[s : s + step]
        nx, ny = (np.maximum(np.sqrt((v * v).sum(-1)), eps) for v in (x, y))
        out[s : s + step] = (x * y).sum(-1) / nx / ny
    return out.reshape(lead).astype(kind)[()]
