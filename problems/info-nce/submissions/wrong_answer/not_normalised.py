# Takes plain dot products for the similarities.
# zh: 直接用点积作相似度，没有归一化。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows, keys = q.astype(wide), k.astype(wide)
    q_unit = rows
    k_unit = keys
    logits = q_unit @ k_unit.T / temperature
    logits -= logits.max(1, keepdims=True)
    losses = np.log(np.exp(logits).sum(1)) - np.diagonal(logits)
    return losses.mean().astype(q.dtype)
