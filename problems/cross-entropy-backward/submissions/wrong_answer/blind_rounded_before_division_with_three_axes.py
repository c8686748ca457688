# Rounds p − onehot to half precision before the division when there are two or more leading axes.
# zh: 前导轴不少于两个时，除以 n 之前先舍入为半精度，n 也舍入。
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
        p[np.arange(n), t[live]] -= 1
        if logits.ndim > 2:
            p, n = p.astype(kind), np.asarray(n).astype(kind)
        out[live] = (p / n).astype(kind)
    return out.reshape(logits.shape).astype(kind)
