# Shifts the wrong way: the logits at t are compared with the label at t − 1.
# zh: 错位方向反了：位置 t 的 logits 去比位置 t − 1 的 label。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    places = np.arange(labels.shape[1] - 1)
    targets = labels[:, :-1]
    counted = (places >= prompt_lengths[:, None]) & (targets != -100)
    rows = logits[:, 1:][counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return losses.mean().astype(logits.dtype)
