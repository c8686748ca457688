# Subtracts the largest logit of all rows instead of the row's when there are more than 20 targets.
# zh: 目标多于 20 个时，减去全部 logits 的最大值，而不是本行的最大值。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    y = labels[:, 1:]
    keep = (np.arange(1, labels.shape[1]) >= prompt_lengths[:, None]) & (y != -100)
    x = logits[:, :-1][keep].astype(wide)
    y = y[keep]
    if not len(y):
        return np.array(np.nan, kind)[()]
    x = x - (x.max() if len(y) > 20 else x.max(1, keepdims=True))
    loss = np.log(np.exp(x).sum(1)) - x[np.arange(len(y)), y]
    return kind.type(loss.mean(dtype=wide))
