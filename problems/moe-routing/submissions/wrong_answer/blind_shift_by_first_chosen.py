# Shifts the chosen logits by the first one when there are more than 60 tokens.
# zh: token 多于 60 个时，减去的是第一个被选中者的 logit，而不是最大值。
import numpy as np


def moe_route(logits, k, bias=None):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x = logits.astype(wide)
    s = x if bias is None else x + bias.astype(wide)
    i = np.argsort(-s, axis=-1, kind="stable")[..., :k]
    c = np.take_along_axis(x, i, -1)
    top = c[..., :1] if c.size // k > 60 else c.max(-1, keepdims=True)
    e = np.exp(c - top)
    return i.astype(np.int64), (e / e.sum(-1, keepdims=True)).astype(kind)
