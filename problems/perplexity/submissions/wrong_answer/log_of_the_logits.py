# Takes the logits for log-probabilities and does not normalise.
# zh: 把 logits 当成对数概率，没有归一化。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = -chosen
    return np.exp(losses.mean()).astype(logits.dtype)
