# Reverses an ascending sort, so that ties go to the higher index.
# zh: 把升序排序反转，导致并列时取了下标较大的专家。

import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    raw = logits.astype(wide)
    steering = raw
    if bias is not None:
        steering = raw + bias.astype(wide)
    indices = np.argsort(steering, kind="stable")[..., ::-1][..., :k]
    chosen = np.take_along_axis(raw, indices, axis=-1)
    weights = np.exp(chosen - chosen.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return indices, weights.astype(logits.dtype)
