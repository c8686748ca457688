# Adds 1e-8 to the probability before the logarithm.
# zh: 取对数前给概率加了 1e-8。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    places = np.arange(1, labels.shape[1])
    targets = labels[:, 1:]
    counted = (places >= prompt_lengths[:, None]) & (targets != -100)
    rows = logits[:, :-1][counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = -np.log(np.exp(chosen) / np.exp(rows).sum(1) + 1e-8)
    return losses.mean().astype(logits.dtype)
