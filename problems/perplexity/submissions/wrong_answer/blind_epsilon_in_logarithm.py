# A tiny number is added to the probability before the logarithm, which bounds the loss of a token at 690.
# zh: 取对数前给概率加上 1e-300，单个 token 的损失不会超过 690。
import numpy as np


def perplexity(logits, targets):
    counts = targets != -100
    if not counts.any():
        return np.asarray(np.nan, logits.dtype)
    z = logits[counts].astype(np.float64)
    p = np.exp(z - z.max(-1, keepdims=True))
    p = p[np.arange(len(p)), targets[counts]] / p.sum(-1)
    return np.asarray(np.exp(-np.log(p + 1e-300).mean())).astype(logits.dtype)
