# Rows whose divergence is infinite are left out of the sum and of the mean.
# zh: 求和与求平均时去掉了散度为无穷的行。
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
    rows = rows[np.isfinite(rows)] if rows.ndim else rows
    return np.asarray(rows.sum() if reduction == "sum" else rows.mean()).astype(p_logits.dtype)
