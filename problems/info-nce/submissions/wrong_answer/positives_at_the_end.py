# Takes the last N keys for the positives.
# zh: 把最后 N 个 key 当作正例。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows, keys = q.astype(wide), k.astype(wide)
    q_unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    k_unit = keys / np.linalg.norm(keys, axis=1, keepdims=True)
    logits = q_unit @ k_unit.T / temperature
    logits -= logits.max(1, keepdims=True)
    losses = np.log(np.exp(logits).sum(1)) - np.diagonal(logits, len(k) - len(q))
    return losses.mean().astype(q.dtype)
