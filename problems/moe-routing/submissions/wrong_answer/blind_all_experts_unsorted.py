# Returns the experts in their own order if all of them are chosen and there are more than eight.
# zh: 全部专家都被选中且多于八个时，按编号返回而不排序。
import numpy as np


def moe_route(logits, k, bias=None):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x = logits.astype(wide)
    s = x if bias is None else x + bias.astype(wide)
    if k == s.shape[-1] > 8:
        i = np.broadcast_to(np.arange(k), s.shape)
    else:
        i = np.argsort(-s, axis=-1, kind="stable")[..., :k]
    c = np.take_along_axis(x, i, -1)
    e = np.exp(c - c.max(-1, keepdims=True))
    return i.astype(np.int64), (e / e.sum(-1, keepdims=True)).astype(kind)
