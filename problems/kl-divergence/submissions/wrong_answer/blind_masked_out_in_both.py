# A class is left out where either logit is masked, so a p without support in q does not give infinity.
# zh: 任一 logit 为 -inf 的类别都被忽略，q 为 0 而 p 不为 0 时没有得到 +inf。
import numpy as np


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    wide = np.float32 if p_logits.dtype == np.float16 else p_logits.dtype

    def logs(x):
        z = x.astype(wide) - x.max(-1, keepdims=True).astype(wide)
        return z - np.log(np.exp(z).sum(-1, keepdims=True))

    lp, lq = logs(p_logits), logs(q_logits)
    both = np.isfinite(lp) & np.isfinite(lq)
    rows = (np.exp(lp) * (np.where(both, lp, 0) - np.where(both, lq, 0))).sum(-1)
    if reduction == "none":
        return rows.astype(p_logits.dtype)
    return (rows.sum() if reduction == "sum" else rows.mean()).astype(p_logits.dtype)
