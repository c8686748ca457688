# If nothing counts, the loss is 0 and not NaN.
# zh: 没有任何目标计入时返回 0，而不是 NaN。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    counts = (np.arange(labels.shape[1]) >= np.maximum(prompt_lengths, 1)[:, None]) & (labels != -100)
    rows, at = np.nonzero(counts)
    z = logits[rows, at - 1].astype(wide)
    top = z.max(-1, keepdims=True, initial=-np.inf)
    loss = top[:, 0] + np.log(np.exp(z - top).sum(-1)) - z[np.arange(len(z)), labels[counts]]
    return (loss.sum() / np.asarray(max(len(loss), 1), wide)).astype(logits.dtype)
