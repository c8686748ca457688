# Takes the logarithm of the probability plus 1e-8, which bounds the loss.
# zh: 对概率加 1e-8 再取对数，损失被封了顶。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows, keys = q.astype(wide), k.astype(wide)
    q_unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    k_unit = keys / np.linalg.norm(keys, axis=1, keepdims=True)
    logits = q_unit @ k_unit.T / temperature
    logits -= logits.max(1, keepdims=True)
    losses = -np.log(np.diagonal(np.exp(logits) / np.exp(logits).sum(1, keepdims=True)) + 1e-8)
    return losses.mean().astype(q.dtype)
