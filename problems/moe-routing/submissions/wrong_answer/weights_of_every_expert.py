# Returns one weight for every expert, zero for those not chosen, instead of one per chosen expert.
# zh: 返回每个专家的权重（未选中的为 0），而不是只返回 k 个。

import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    raw = logits.astype(wide)
    steering = raw
    if bias is not None:
        steering = raw + bias.astype(wide)
    indices = np.argsort(-steering, kind="stable")[..., :k]
    chosen = np.take_along_axis(raw, indices, axis=-1)
    weights = np.exp(chosen - chosen.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    full = np.zeros_like(logits)
    np.put_along_axis(full, indices, weights.astype(logits.dtype), axis=-1)
    return indices, full
