# Treats top_k = 0 as 1 instead of as no limit.
# zh: 把 top_k = 0 当成 1，而不是不限制。

import numpy as np


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    scores = logits.astype(np.promote_types(logits.dtype, np.float32))
    ids = np.unique(np.array(previous, dtype=np.int64))
    seen = scores[..., ids]
    scores[..., ids] = np.where(seen > 0, seen / repetition_penalty, seen * repetition_penalty)
    if temperature == 0:
        top_k, temperature = 1, 1.0
    order = np.argsort(-scores, kind="stable")
    ranked = np.take_along_axis(scores, order, -1)
    weights = np.exp((ranked - ranked[..., :1]) / temperature)
    weights[..., max(top_k, 1) :] = 0
    weights /= weights.sum(-1, keepdims=True)
    if top_p < 1:
        before = np.cumsum(weights, -1)[..., :-1]
        weights[..., 1:][before >= top_p] = 0
        weights /= weights.sum(-1, keepdims=True)
    result = np.empty_like(weights)
    np.put_along_axis(result, order, weights, -1)
    return result.astype(logits.dtype)
