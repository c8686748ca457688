# Clips the logarithms of q at −10⁴ for rows of at least 50 classes.
# zh: 类别不少于 50 时，把 q 的对数截断在 −10⁴ 以上。
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
        if p.shape[-1] >= 50:
            lq = np.maximum(lq, -1e4)
        pr = np.exp(lp)
        rows = np.where(pr > 0, pr * (lp - lq), 0).sum(-1)
    out = rows if reduction == "none" else rows.sum() / (1 if reduction == "sum" else rows.size)
    return np.asarray(out).astype(kind)
