# Takes the softmax over all experts and keeps the chosen entries, so the weights do not sum to 1.
# zh: 对全部专家做 softmax 后只取被选中的几个，权重之和不为 1。

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
    shares = shares / shares.sum(axis=-1, keepdims=True)
    weights = np.take_along_axis(shares, indices, axis=-1)
    return indices, weights.astype(logits.dtype)
