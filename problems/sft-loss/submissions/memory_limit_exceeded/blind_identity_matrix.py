# The one-hot targets are rows of an identity matrix of the vocabulary, which is too large.
# zh: 独热目标取自词表大小的单位矩阵，内存过大。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    counts = (np.arange(labels.shape[1]) >= np.maximum(prompt_lengths, 1)[:, None]) & (labels != -100)
    rows, at = np.nonzero(counts)
    z = logits[rows, at - 1].astype(wide)
    z -= z.max(-1, keepdims=True, initial=-np.inf)
    chosen = np.eye(z.shape[-1], dtype=bool)[labels[counts]]
    loss = np.log(np.exp(z).sum(-1)) - np.where(chosen, z, 0).sum(-1)
    with np.errstate(invalid="ignore"):
        return (loss.sum() / np.asarray(len(loss), wide)).astype(logits.dtype)
