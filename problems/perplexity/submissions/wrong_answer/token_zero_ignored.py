# Ignores targets of 0 as if 0 were padding.
# zh: 把值为 0 的 target 当成填充忽略了。

import numpy as np


def perplexity(logits, targets):
    counted = targets > 0
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.exp(losses.mean()).astype(logits.dtype)
