# Averages the exponentials instead of taking the exponential of the mean.
# zh: 先取指数再平均，而不是对平均值取指数。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.exp(losses).mean().astype(logits.dtype)
