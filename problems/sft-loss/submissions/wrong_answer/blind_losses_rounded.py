# The losses are rounded to the dtype of the logits before the mean.
# zh: 各位置的损失先舍入到 logits 的 dtype 再求平均。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    dtype = logits.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    targets = labels[:, 1:]
    index = np.arange(1, labels.shape[1])
    counts = (index >= prompt_lengths[:, None]) & (targets != -100)
    z = logits[:, :-1][counts].astype(work)
    t = targets[counts]
    if not len(t):
        return dtype.type(np.nan)
    z -= z.max(axis=-1, keepdims=True)
    own = z[np.arange(len(t)), t]
    loss = np.log(np.exp(z).sum(axis=-1)) - own
    return np.asarray(loss.astype(dtype).mean(dtype=work)).astype(dtype)
