# Computes float64 logits in float32.
# zh: 把 float64 的 logits 降到 float32 计算。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    places = np.arange(1, labels.shape[1])
    targets = labels[:, 1:]
    counted = (places >= prompt_lengths[:, None]) & (targets != -100)
    rows = logits[:, :-1][counted].astype(np.float32)
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return losses.mean().astype(logits.dtype)
