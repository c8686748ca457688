# Rounds each row's divergence to half precision before rows are added up when there are two or more leading axes.
# zh: 前导轴不少于两个时，各行散度先舍入为半精度再相加。
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
        if p.ndim > 2:
            rows = rows.astype(kind)
        total = rows if reduction == "none" else rows.sum(dtype=kind if p.ndim > 2 else wide)
        out = total if reduction != "batchmean" else wide(total) / rows.size
    return np.asarray(out).astype(kind)
