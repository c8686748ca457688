# Returns equal shares where all logits are masked.
# zh: 所有 logit 都被屏蔽时返回均匀分布。

import numpy as np


def online_softmax(chunks):
    dtype = chunks[0].dtype
    wide = np.promote_types(dtype, np.float32)
    top, total = -np.inf, 0.0
    for chunk in chunks:
        part = chunk.astype(wide)
        new = max(top, part.max())
        if new == -np.inf:
            continue
        total = total * np.exp(top - new) + np.exp(part - new).sum()
        top = new
    if top == -np.inf:
        return np.full(sum(map(len, chunks)), 1 / sum(map(len, chunks)), dtype)
    result = np.empty(sum(len(chunk) for chunk in chunks), dtype)
    at = 0
    for chunk in chunks:
        result[at : at + len(chunk)] = np.exp(chunk.astype(wide) - top) / total
        at += len(chunk)
    return result
