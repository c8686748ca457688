# Adds ranks in blocks of 64 and rounds the sum to half precision after each block.
# zh: 秩按 64 一块累加，每块之后舍入为半精度。
import numpy as np


def lora_merge(w, a, b, alpha):
    kind = w.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    s = wide(alpha / a.shape[0])
    w, a, b = (t.astype(wide) for t in (w, a, b))
    out = w
    r = len(a)
    for i in range(0, r, 64):
        out = out + s * (b[:, i : i + 64] @ a[i : i + 64])
        if i + 64 < r:
            out = out.astype(kind).astype(wide)
    return out.astype(kind)
