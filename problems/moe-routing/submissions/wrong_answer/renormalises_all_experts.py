# Renormalises the chosen entries of the softmax over all experts: they may all have vanished.
# zh: 先对全部专家做 softmax，再对选中的归一化：选中的概率可能已全部下溢为 0。

import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    raw = logits.astype(wide)
    steering = raw
    if bias is not None:
        steering = raw + bias.astype(wide)
    indices = np.argsort(-steering, kind="stable")[..., :k]
    chosen = np.take_along_axis(raw, indices, axis=-1)
    shares = np.exp(raw - raw.max(axis=-1, keepdims=True))
    weights = np.take_along_axis(shares, indices, axis=-1)
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return indices, weights.astype(logits.dtype)
