# Computes half precision in half precision.
# zh: 用半精度计算半精度的输入。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = q.dtype
    rows, keys = q.astype(wide), k.astype(wide)
    q_unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    k_unit = keys / np.linalg.norm(keys, axis=1, keepdims=True)
    logits = q_unit @ k_unit.T / temperature
    logits -= logits.max(1, keepdims=True)
    losses = np.log(np.exp(logits).sum(1)) - np.diagonal(logits)
    return losses.mean().astype(q.dtype)
