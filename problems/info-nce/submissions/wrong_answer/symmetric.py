# Averages both directions, as CLIP's loss does.
# zh: 对两个方向取平均，那是 CLIP 的损失。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows, keys = q.astype(wide), k.astype(wide)
    q_unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    k_unit = keys / np.linalg.norm(keys, axis=1, keepdims=True)
    logits = q_unit @ k_unit.T / temperature
    losses = np.log(np.exp(logits - logits.max(1, keepdims=True)).sum(1)) + logits.max(1) - np.diagonal(logits)
    square = logits[:, : len(q)]
    square = square - square.max(0)
    losses = (losses + np.log(np.exp(square).sum(0)) - np.diagonal(square)) / 2
    return losses.mean().astype(q.dtype)
