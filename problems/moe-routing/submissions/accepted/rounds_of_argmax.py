"""k rounds of argmax, which returns the first of equal entries; what was chosen is set to −inf. O(n·E·k) time."""

import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    rows = logits.astype(wide).reshape(-1, logits.shape[-1])
    left = rows.copy() if bias is None else rows + bias.astype(wide)
    tokens = np.arange(len(rows))
    indices = np.empty((len(rows), k), dtype=np.int64)
    for place in range(k):
        best = left.argmax(axis=1)
        indices[:, place] = best
        left[tokens, best] = -np.inf
    chosen = rows[tokens[:, None], indices]
    powers = np.exp(chosen - chosen.max(axis=1, keepdims=True))
    weights = (powers / powers.sum(axis=1, keepdims=True)).astype(logits.dtype)
    shape = (*logits.shape[:-1], k)
    return indices.reshape(shape), weights.reshape(shape)
