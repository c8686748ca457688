# The divergences of the rows are rounded to half precision before they are added up.
# zh: 各行的散度先舍入到半精度再求和，许多行时误差累积或溢出。
import numpy as np


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    wide = np.float32 if p_logits.dtype == np.float16 else p_logits.dtype

    def logs(x):
        z = x.astype(wide) - x.max(-1, keepdims=True).astype(wide)
        return z - np.log(np.exp(z).sum(-1, keepdims=True))

    lp, lq = logs(p_logits), logs(q_logits)
    p = np.exp(lp)
    rows = np.where(p > 0, p * (np.where(p > 0, lp, 0) - np.where(p > 0, lq, 0)), 0).sum(-1).astype(p_logits.dtype)
    if reduction == "none":
        return rows
    total = rows.sum()
    return total if reduction == "sum" else (total / rows.size).astype(p_logits.dtype)
