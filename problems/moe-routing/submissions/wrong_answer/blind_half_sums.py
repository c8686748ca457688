# Adds logits and bias in half precision, where different sums become equal.
# zh: 用半精度把 logits 与 bias 相加，不同的和会变得相等。
import numpy as np


def moe_route(logits, k, bias=None):
    t = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.astype(t)
    s = logits if bias is None else logits + bias
    i = np.argsort(-s, axis=-1, kind="stable")[..., :k]
    c = np.take_along_axis(z, i, -1)
    e = np.exp(c - c.max(-1, keepdims=True))
    return i.astype(np.int64), (e / e.sum(-1, keepdims=True)).astype(logits.dtype)
