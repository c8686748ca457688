# Adds the hidden units in blocks of 128 and forgets the incomplete last block when there are several.
# zh: 以 128 个隐藏单元为一块累加，块数多于一时忘了最后不完整的一块。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    a, w1, b1, w2, b2 = (t.astype(wide) for t in (x, w1, b1, w2, b2))
    f = len(b1)
    size = min(f, 128)
    out = np.zeros(x.shape, wide)
    for s in range(0, f - size + 1, size):
        out += np.maximum(a @ w1[:, s : s + size] + b1[s : s + size], 0) @ w2[s : s + size]
    return (out + b2).astype(x.dtype)
