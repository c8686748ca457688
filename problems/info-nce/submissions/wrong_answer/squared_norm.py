# Divides by the squared norm.
# zh: 除以范数的平方，忘了开方。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows, keys = q.astype(wide), k.astype(wide)
    q_unit = rows / np.square(rows).sum(1, keepdims=True)
    k_unit = keys / np.square(keys).sum(1, keepdims=True)
    logits = q_unit @ k_unit.T / temperature
    logits -= logits.max(1, keepdims=True)
    losses = np.log(np.exp(logits).sum(1)) - np.diagonal(logits)
    return losses.mean().astype(q.dtype)
