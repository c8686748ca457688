# Everything after the first -100 in the answer is taken for padding.
# zh: 把答案中第一个 -100 之后的部分都当成填充。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    places = np.arange(labels.shape[1])
    answer = places >= np.maximum(prompt_lengths, 1)[:, None]
    counts = answer & (np.cumsum(answer & (labels == -100), axis=1) == 0)
    rows, at = np.nonzero(counts)
    z = logits[rows, at - 1].astype(wide)
    top = z.max(-1, keepdims=True, initial=-np.inf)
    loss = top[:, 0] + np.log(np.exp(z - top).sum(-1)) - z[np.arange(len(z)), labels[counts]]
    with np.errstate(invalid="ignore"):
        return (loss.sum() / np.asarray(len(loss), wide)).astype(logits.dtype)
