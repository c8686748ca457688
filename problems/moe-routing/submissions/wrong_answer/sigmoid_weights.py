# Normalises sigmoids of the chosen logits instead of taking their softmax.
# zh: 对选中的 logits 用 sigmoid 再归一化，而不是 softmax。

import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    raw = logits.astype(wide)
    steering = raw
    if bias is not None:
        steering = raw + bias.astype(wide)
    indices = np.argsort(-steering, kind="stable")[..., :k]
    chosen = np.take_along_axis(raw, indices, axis=-1)
    weights = np.exp(-np.logaddexp(0, -chosen))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return indices, weights.astype(logits.dtype)
