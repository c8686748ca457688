# Adds the bias in half precision, where different sums become equal.
# zh: 在半精度下加 bias，不同的和会变得相等。

import numpy as np


def moe_route(logits, k, bias=None):
    wide = logits.dtype
    raw = logits.astype(wide)
    steering = raw
    if bias is not None:
        steering = raw + bias.astype(wide)
    indices = np.argsort(-steering, kind="stable")[..., :k]
    chosen = np.take_along_axis(raw, indices, axis=-1)
    weights = np.exp(chosen - chosen.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return indices, weights.astype(logits.dtype)
