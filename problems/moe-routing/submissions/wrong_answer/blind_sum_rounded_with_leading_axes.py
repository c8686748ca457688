# Rounds the sum of logits and bias to half precision if there is more than one leading axis.
# zh: 前导轴多于一个时，把 logits 与 bias 之和舍入到半精度。
import numpy as np


def moe_route(logits, k, bias=None):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x = logits.astype(wide)
    s = x if bias is None else x + bias.astype(wide)
    if logits.ndim > 2:
        s = s.astype(kind)
    i = np.argsort(-s, axis=-1, kind="stable")[..., :k]
    c = np.take_along_axis(x, i, -1)
    e = np.exp(c - c.max(-1, keepdims=True))
    return i.astype(np.int64), (e / e.sum(-1, keepdims=True)).astype(kind)
