# Divides by the number of all positions, ignored ones included.
# zh: 除以所有位置的个数，包括被忽略的。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.exp(losses.sum() / losses.dtype.type(targets.size)).astype(logits.dtype)
