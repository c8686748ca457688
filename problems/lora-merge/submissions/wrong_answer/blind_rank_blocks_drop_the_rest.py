# Adds the ranks in blocks of 32 and forgets an incomplete last block when there are several.
# zh: 以 32 个秩为一块累加，块数多于一时忘了最后不完整的一块。
import numpy as np


def lora_merge(w, a, b, alpha):
    kind = w.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    r = a.shape[0]
    if r > 32:
        m = r // 32 * 32
        a, b = a[:m], b[:, :m]
    return (w.astype(wide) + wide(alpha / r) * (b.astype(wide) @ a.astype(wide))).astype(kind)
