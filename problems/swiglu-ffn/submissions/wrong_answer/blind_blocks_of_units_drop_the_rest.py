# Adds the hidden units in blocks of 64 and forgets the incomplete last block when there is more than one block.
# zh: 以 64 个隐藏单元为一块累加，块数多于一时忘了最后不完整的一块。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    a = x.astype(wide)
    g, u, d = (w.astype(wide) for w in (w_gate, w_up, w_down))
    f = g.shape[1]
    out = np.zeros(x.shape, wide)
    size = 64 if f >= 64 else f
    for start in range(0, f - size + 1, size):
        s = slice(start, start + size)
        z = a @ g[:, s]
        out += (z * (0.5 * (1 + np.tanh(0.5 * z))) * (a @ u[:, s])) @ d[s]
    return out.astype(x.dtype)
