# Adds 1e-10 to the probability before the logarithm, which bounds the loss.
# zh: 取对数前给概率加了 1e-10，损失被封了顶。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = -np.log(np.exp(chosen) / np.exp(rows).sum(1) + rows.dtype.type(1e-10))
    return np.exp(losses.mean()).astype(logits.dtype)
