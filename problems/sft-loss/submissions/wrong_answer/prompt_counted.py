# Counts the prompt, as in pre-training.
# zh: 把提示也算进损失，那是预训练的做法。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    places = np.arange(1, labels.shape[1])
    targets = labels[:, 1:]
    counted = (targets != -100) & (prompt_lengths[:, None] > -1)
    rows = logits[:, :-1][counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return losses.mean().astype(logits.dtype)
