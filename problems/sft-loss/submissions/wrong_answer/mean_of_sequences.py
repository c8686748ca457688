# Averages each sequence first, then the sequences.
# zh: 先对每个序列求平均，再对序列求平均。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    places = np.arange(1, labels.shape[1])
    targets = labels[:, 1:]
    counted = (places >= prompt_lengths[:, None]) & (targets != -100)
    rows = logits[:, :-1][counted].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(1, keepdims=True)
    chosen = rows[np.arange(len(rows)), targets[counted]]
    losses = np.log(np.exp(rows).sum(1)) - chosen
    return np.mean(
        [losses[np.nonzero(counted)[0] == row].mean() for row in range(len(labels)) if counted[row].any()],
        dtype=rows.dtype,
    ).astype(logits.dtype)
