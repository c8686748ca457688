# Uses the first sequence's prompt length for all.
# zh: 所有序列都用了第一个序列的提示长度。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    places = np.arange(1, labels.shape[1])
    targets = labels[:, 1:]
    counted = (places >= prompt_lengths[0]) & (targets != -100)
    rows = logits[:, :-1][counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return losses.mean().astype(logits.dtype)
