# Averages each sequence first, then the sequences.
# zh: 先对每个序列求平均，再对序列求平均。

import numpy as np


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return _per_sequence(losses, counted).astype(logits.dtype)


def _per_sequence(losses, counted):
    row = np.nonzero(counted.reshape(-1, counted.shape[-1]))[0]
    means = [losses[row == one].mean() for one in np.unique(row)]
    return np.exp(np.mean(means, dtype=losses.dtype))
