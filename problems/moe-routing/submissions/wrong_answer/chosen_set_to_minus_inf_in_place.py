# Marks what is already chosen by writing −inf into the caller's logits.
# zh: 为标记已选专家，把 −inf 写进了调用者的 logits。

import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    raw = logits.astype(wide)
    left = logits if bias is None else raw + bias.astype(wide)
    indices = np.empty((*logits.shape[:-1], k), dtype=np.int64)
    for place in range(k):
        best = left.argmax(axis=-1)
        indices[..., place] = best
        np.put_along_axis(left, best[..., None], -np.inf, axis=-1)
    chosen = np.take_along_axis(raw, indices, axis=-1)
    weights = np.exp(chosen - chosen.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return indices, weights.astype(logits.dtype)
