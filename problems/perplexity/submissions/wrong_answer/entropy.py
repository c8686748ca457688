# Measures the entropy of the model instead of the cross-entropy of the targets.
# zh: 算的是模型自身的熵，而不是目标的交叉熵。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - (np.exp(rows) * rows).sum(1) / np.exp(rows).sum(1)
    return np.exp(losses.mean()).astype(logits.dtype)
