# Rounds the mean of each answer to half precision before the mean over answers when there are two or more leading axes.
# zh: 前导轴不少于两个时，先把每个回答的均值舍入为半精度再平均。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    kind = logp.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    p, o, f, a = (t.astype(wide) for t in (logp, old_logp, ref_logp, advantages))
    r = np.exp(np.where(mask, p - o, 0))
    g = np.where(mask, f - p, 0)
    a = a[..., None]
    obj = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a) - beta * (np.exp(g) - g - 1)
    with np.errstate(all="ignore"):
        each = np.where(mask, obj, 0).sum(-1) / mask.sum(-1)
        if logp.ndim > 2:
            each = each.astype(kind).astype(wide)
        return np.asarray(-each.mean()).astype(kind)
