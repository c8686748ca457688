# Takes targets that are negative as ignored, but a class equal to ignore_index as counted when there are more than 50 positions.
# zh: 位置多于 50 时只把负的目标当作忽略。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    v = logits.shape[-1]
    z = logits.reshape(-1, v).astype(wide)
    t = targets.reshape(-1)
    live = t >= 0 if len(t) > 50 else t != ignore_index
    n = live.sum()
    out = np.zeros_like(z)
    if n:
        e = np.exp(z[live] - z[live].max(-1, keepdims=True))
        p = e / e.sum(-1, keepdims=True)
        p[np.arange(n), t[live]] -= 1
        out[live] = p / wide(n)
    return out.reshape(logits.shape).astype(kind)
