"""One sequence after the other: the answer's slice of logits against its labels, and one sum and count for all."""

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    wide = np.promote_types(logits.dtype, np.float32)
    total, count = 0, 0
    for rows, targets, length in zip(logits, labels, prompt_lengths):
        start = max(length, 1)
        rows, targets = rows[start - 1 : -1].astype(wide), targets[start:]
        rows, targets = rows[targets != -100], targets[targets != -100]
        rows -= rows.max(axis=1, keepdims=True)
        total += np.sum(np.log(np.exp(rows).sum(1)) - rows[np.arange(len(targets)), targets])
        count += len(targets)
    return logits.dtype.type(total / count)
