# Returns float32 for half-precision logits.
# zh: 半精度 logits 返回了 float32。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    places = np.arange(1, labels.shape[1])
    targets = labels[:, 1:]
    counted = (places >= prompt_lengths[:, None]) & (targets != -100)
    rows = logits[:, :-1][counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return losses.mean()
