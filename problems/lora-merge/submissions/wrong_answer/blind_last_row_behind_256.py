# Adds the update in blocks of 256 rows, each written at the place of the last whole block when incomplete.
# zh: 每 256 行一块加更新，最后一块不完整时只加到倒数第二行。
import numpy as np


def lora_merge(w, a, b, alpha):
    kind = w.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    w, a, b = (t.astype(wide) for t in (w, a, b))
    out, s = w.copy(), wide(alpha / len(a))
    for i in range(0, len(w), 256):
        e = min(i + 256, len(w))
        if i and e - i == 1:
            break
        out[i:e] += s * (b[i:e] @ a)
    return out.astype(kind)
