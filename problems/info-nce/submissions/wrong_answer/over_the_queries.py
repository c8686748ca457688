# Takes the softmax over the queries of each key.
# zh: softmax 的方向反了：对每个 key 在 query 上归一化。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows, keys = q.astype(wide), k.astype(wide)
    q_unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    k_unit = keys / np.linalg.norm(keys, axis=1, keepdims=True)
    logits = q_unit @ k_unit.T / temperature
    logits = logits[:, : len(q)]
    logits -= logits.max(0, keepdims=True)
    losses = np.log(np.exp(logits).sum(0)) - np.diagonal(logits)
    return losses.mean().astype(q.dtype)
