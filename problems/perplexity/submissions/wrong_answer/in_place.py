# Subtracts the maximum in the caller's array.
# zh: 在调用者的数组里减去了最大值。

import numpy as np


def perplexity(logits, targets):
    logits -= logits.max(-1, keepdims=True)
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.exp(losses.mean()).astype(logits.dtype)
