# Takes exp of the logits without subtracting the maximum.
# zh: 取 exp 之前没有减去最大值。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    places = np.arange(1, labels.shape[1])
    targets = labels[:, 1:]
    counted = (places >= prompt_lengths[:, None]) & (targets != -100)
    rows = logits[:, :-1][counted].astype(np.promote_types(logits.dtype, np.float32))
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return losses.mean().astype(logits.dtype)
