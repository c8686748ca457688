# Lets the target −100 count from the end of the vocabulary.
# zh: target −100 被当成从词表末尾数起的下标。

import numpy as np


def perplexity(logits, targets):
    counted = targets == targets
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted] % logits.shape[-1]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.exp(losses.mean()).astype(logits.dtype)
