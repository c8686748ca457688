# The prompt length of the first sequence is used for all of them.
# zh: 所有序列都用第一个序列的提示长度。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    start = max(int(prompt_lengths[0]), 1)
    z, targets = logits[:, start - 1 : -1].astype(wide), labels[:, start:]
    counts = targets != -100
    z = z[counts]
    top = z.max(-1, keepdims=True, initial=-np.inf)
    loss = top[:, 0] + np.log(np.exp(z - top).sum(-1)) - z[np.arange(len(z)), targets[counts]]
    with np.errstate(invalid="ignore"):
        return (loss.sum() / np.asarray(len(loss), wide)).astype(logits.dtype)
