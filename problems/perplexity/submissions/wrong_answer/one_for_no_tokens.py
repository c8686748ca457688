# Returns 1 where no token counts.
# zh: 没有计入的 token 时返回 1。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.exp(losses.sum() / losses.dtype.type(max(len(losses), 1))).astype(logits.dtype)
