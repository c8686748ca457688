# Builds the identity matrix of the vocabulary.
# zh: 建出词表大小的单位矩阵。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    targets = labels[:, 1:]
    counted = (np.arange(1, labels.shape[1]) >= prompt_lengths[:, None]) & (targets != -100)
    wide = logits[:, :-1].astype(np.float64)
    wide -= wide.max(-1, keepdims=True)
    one_hot = np.eye(logits.shape[2], dtype=bool)[np.where(counted, targets, 0)]
    losses = np.log(np.exp(wide).sum(-1)) - (one_hot * wide).sum(-1)
    return losses[counted].mean().astype(logits.dtype)
