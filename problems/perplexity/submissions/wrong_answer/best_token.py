# Takes the loss of the most probable token instead of the target.
# zh: 取了概率最大的 token 的损失，而不是目标的。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - 0 * chosen
    return np.exp(losses.mean()).astype(logits.dtype)
