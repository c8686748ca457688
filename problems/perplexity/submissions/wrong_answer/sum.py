# Takes the exponential of the sum.
# zh: 对损失之和取了指数。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.exp(losses.sum()).astype(logits.dtype)
