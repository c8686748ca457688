# Compares the logits at t with the label at t, without the shift.
# zh: 没有错位：用位置 t 的 logits 去比位置 t 的 label。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    places = np.arange(labels.shape[1])
    targets = labels
    counted = (places >= prompt_lengths[:, None]) & (targets != -100)
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return losses.mean().astype(logits.dtype)
