# Orders the chosen experts by their raw logits instead of the sums.
# zh: 选中的专家按原始 logits 排序，而不是按加了 bias 的和。

import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    raw = logits.astype(wide)
    steering = raw
    if bias is not None:
        steering = raw + bias.astype(wide)
    indices = np.argsort(-steering, kind="stable")[..., :k]
    chosen = np.take_along_axis(raw, indices, axis=-1)
    order = np.argsort(-chosen, axis=-1, kind="stable")
    indices, chosen = np.take_along_axis(indices, order, axis=-1), np.take_along_axis(chosen, order, axis=-1)
    weights = np.exp(chosen - chosen.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return indices, weights.astype(logits.dtype)
