# Chooses by the raw logits and puts the bias into the weights: the two are mixed up.
# zh: 用原始 logits 选专家，却把 bias 用在权重里：两者弄反了。

import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    raw = logits.astype(wide)
    steering = raw
    if bias is not None:
        steering = raw + bias.astype(wide)
    indices = np.argsort(-raw, kind="stable")[..., :k]
    chosen = np.take_along_axis(steering, indices, axis=-1)
    weights = np.exp(chosen - chosen.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return indices, weights.astype(logits.dtype)
