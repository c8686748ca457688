# Shifts by the largest logit of all experts, so all chosen entries can vanish.
# zh: 减去全部专家中最大的 logit，被选专家的值可能全部下溢。
import numpy as np


def moe_route(logits, k, bias=None):
    t = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.astype(t)
    s = z if bias is None else z + bias.astype(t)
    i = np.argsort(-s, axis=-1, kind="stable")[..., :k]
    c = np.take_along_axis(z, i, -1)
    e = np.exp(c - z.max(-1, keepdims=True))
    return i.astype(np.int64), (e / np.maximum(e.sum(-1, keepdims=True), t(1e-30))).astype(logits.dtype)
