# Takes exp of the logits without subtracting the maximum.
# zh: 取 exp 之前没有减去最大值。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.exp(losses.mean()).astype(logits.dtype)
