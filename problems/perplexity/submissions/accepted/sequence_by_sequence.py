"""One sequence at a time in float64, with a running total and count, as an evaluation over many batches does."""

import numpy as np


def perplexity(logits, targets):
    total, count = 0, 0
    for place in np.ndindex(targets.shape[:-1]):
        kept = np.flatnonzero(targets[place] != -100)
        rows = logits[place][kept].astype(np.float64)
        top = rows.max(axis=1)
        total += np.sum(
            np.log(np.sum(np.exp(rows - top[:, None]), axis=1)) + top - rows[np.arange(len(kept)), targets[place][kept]]
        )
        count += len(kept)
    return np.exp(total / count).astype(logits.dtype)
