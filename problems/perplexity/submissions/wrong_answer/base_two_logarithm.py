# Takes exp of the mean in bits, which mixes two bases.
# zh: 对以比特为单位的平均值取 exp：两个底混用了。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.exp(losses.mean() / losses.dtype.type(np.log(2))).astype(logits.dtype)
