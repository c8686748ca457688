# The number of rows counts the classes as rows if there are no leading dimensions.
# zh: 没有前导维时，把类别数当成了行数。
import numpy as np


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    wide = np.float32 if p_logits.dtype == np.float16 else p_logits.dtype

    def logs(x):
        z = x.astype(wide) - x.max(-1, keepdims=True).astype(wide)
        return z - np.log(np.exp(z).sum(-1, keepdims=True))

    lp, lq = logs(p_logits), logs(q_logits)
    p = np.exp(lp)
    rows = np.where(p > 0, p * (np.where(p > 0, lp, 0) - np.where(p > 0, lq, 0)), 0).sum(-1)
    if reduction == "none":
        return rows.astype(p_logits.dtype)
    if reduction == "sum":
        return rows.sum().astype(p_logits.dtype)
    return (rows.sum() / np.prod(p_logits.shape[: max(1, p_logits.ndim - 1)])).astype(p_logits.dtype)
