# Multiplies the probabilities, which underflows after some hundred tokens.
# zh: 把概率连乘，几百个 token 之后就下溢了。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.prod(np.exp(-losses)) ** (-1 / rows.dtype.type(len(rows))).astype(logits.dtype)
