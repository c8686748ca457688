# Breaks ties by subtracting 1e-6 times the index, which vanishes beside large sums and reorders close ones.
# zh: 用减去 1e-6 乘下标来区分并列：和很大时不起作用，和很接近时会改变顺序。
import numpy as np


def moe_route(logits, k, bias=None):
    t = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.astype(t)
    s = z if bias is None else z + bias.astype(t)
    s = s - t(1e-6) * np.arange(s.shape[-1], dtype=t)
    i = np.argsort(s, axis=-1, kind="stable")[..., ::-1][..., :k]
    c = np.take_along_axis(z, i, -1)
    e = np.exp(c - c.max(-1, keepdims=True))
    return i.astype(np.int64), (e / e.sum(-1, keepdims=True)).astype(logits.dtype)
