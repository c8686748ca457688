# Uses the negative Euclidean distance of the unit rows.
# zh: 用单位向量的欧氏距离取负作相似度。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows, keys = q.astype(wide), k.astype(wide)
    q_unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    k_unit = keys / np.linalg.norm(keys, axis=1, keepdims=True)
    logits = -np.sqrt(np.maximum(2 - 2 * q_unit @ k_unit.T, 0)) / temperature
    logits -= logits.max(1, keepdims=True)
    losses = np.log(np.exp(logits).sum(1)) - np.diagonal(logits)
    return losses.mean().astype(q.dtype)
