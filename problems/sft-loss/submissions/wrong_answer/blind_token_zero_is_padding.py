# Token 0 is taken for padding as well as -100.
# zh: 把 token 0 也当成填充。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    counts = (np.arange(labels.shape[1]) >= np.maximum(prompt_lengths, 1)[:, None]) & (labels > 0)
    rows, at = np.nonzero(counts)
    z = logits[rows, at - 1].astype(wide)
    top = z.max(-1, keepdims=True, initial=-np.inf)
    loss = top[:, 0] + np.log(np.exp(z - top).sum(-1)) - z[np.arange(len(z)), labels[counts]]
    with np.errstate(invalid="ignore"):
        return (loss.sum() / np.asarray(len(loss), wide)).astype(logits.dtype)
