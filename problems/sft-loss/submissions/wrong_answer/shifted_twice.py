# Shifts by two positions.
# zh: 错位了两个位置。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    places = np.arange(2, labels.shape[1])
    targets = labels[:, 2:]
    counted = (places >= prompt_lengths[:, None]) & (targets != -100)
    rows = logits[:, :-2][counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return losses.mean().astype(logits.dtype)
