# Returns the geometric mean of the probabilities, the inverse of the perplexity.
# zh: 返回的是概率的几何平均，即困惑度的倒数。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.exp(-losses.mean()).astype(logits.dtype)
