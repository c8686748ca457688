# The exponentials of the losses are averaged, instead of the losses.
# zh: 对损失的指数求平均，而不是先平均损失再取指数。
import numpy as np


def perplexity(logits, targets):
    work = np.float64 if logits.dtype == np.float64 else np.float32
    x = logits.reshape(-1, logits.shape[-1])
    t = targets.reshape(-1)
    keep = t != -100
    x, t = x[keep].astype(work), t[keep]
    x = x - x.max(axis=-1, keepdims=True)
    loss = np.log(np.exp(x).sum(axis=-1)) - x[np.arange(len(t)), t]
    return np.exp(loss).mean().astype(logits.dtype)
