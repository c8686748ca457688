# Sums in blocks of 256 targets and leaves out a last block of a single one.
# zh: 按 256 个目标一块求和，多出的最后一个目标没有计入总和。
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
    x = x - x.max(1, keepdims=True)
    loss = np.log(np.exp(x).sum(1)) - x[np.arange(len(y)), y]
    n = len(y)
    if n > 256 and n % 256 == 1:
        loss = loss[:-1]
    return kind.type(loss.sum(dtype=wide) / n)
