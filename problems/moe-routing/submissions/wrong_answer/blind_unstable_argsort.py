# Sorts with the default algorithm of `argsort`, which is not stable for more than a few experts.
# zh: 使用 `argsort` 的默认算法，专家较多时排序不稳定。
import numpy as np


def moe_route(logits, k, bias=None):
    t = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.astype(t)
    s = z if bias is None else z + bias.astype(t)
    i = np.argsort(-s, axis=-1)[..., :k]
    c = np.take_along_axis(z, i, -1)
    e = np.exp(c - c.max(-1, keepdims=True))
    return i.astype(np.int64), (e / e.sum(-1, keepdims=True)).astype(logits.dtype)
