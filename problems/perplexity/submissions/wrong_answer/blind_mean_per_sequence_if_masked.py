# Where targets are ignored, the mean is taken per sequence and then over the sequences.
# zh: 有被忽略的目标时，先对每个序列求均值，再对序列求均值。
import numpy as np


def perplexity(logits, targets):
    w = np.float64 if logits.dtype == np.float64 else np.float32
    x = logits.reshape(-1, logits.shape[-1])
    t = targets.reshape(-1)
    keep = t != -100
    x, t = x[keep].astype(w), t[keep]
    if len(t) == 0:
        return logits.dtype.type(np.nan)
    m = x.max(-1, keepdims=True)
    lse = np.log(np.exp(x - m).sum(-1)) + m[:, 0]
    loss = lse - x[np.arange(len(t)), t]
    if keep.sum() < keep.size and logits.ndim > 2:
        rows = np.nonzero(keep)[0] // targets.shape[-1]
        loss = np.array([loss[rows == r].mean() for r in np.unique(rows)])
    return np.exp(loss.mean()).astype(logits.dtype)
