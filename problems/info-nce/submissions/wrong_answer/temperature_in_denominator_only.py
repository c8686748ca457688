# Applies the temperature to the negatives' sum, but not to the positive.
# zh: 只在分母中使用温度，正例的分数没有除以温度。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows, keys = q.astype(wide), k.astype(wide)
    q_unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    k_unit = keys / np.linalg.norm(keys, axis=1, keepdims=True)
    logits = q_unit @ k_unit.T / temperature
    positive = np.diagonal(logits) * temperature
    shift = logits.max(1, keepdims=True)
    losses = np.log(np.exp(logits - shift).sum(1)) + shift[:, 0] - positive
    return losses.mean().astype(q.dtype)
