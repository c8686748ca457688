# Normalises the caller's arrays in place.
# zh: 就地归一化，改写了调用者的数组。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows, keys = np.asarray(q, wide), np.asarray(k, wide)
    q_unit = rows
    q_unit /= np.linalg.norm(rows, axis=1, keepdims=True)
    k_unit = keys
    k_unit /= np.linalg.norm(keys, axis=1, keepdims=True)
    logits = q_unit @ k_unit.T / temperature
    logits -= logits.max(1, keepdims=True)
    losses = np.log(np.exp(logits).sum(1)) - np.diagonal(logits)
    return losses.mean().astype(q.dtype)
