# Returns the indices as int32.
# zh: 下标以 int32 返回。

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
    return indices.astype(np.int32), weights.astype(logits.dtype)
