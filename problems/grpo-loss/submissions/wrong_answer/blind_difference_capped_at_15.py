# Caps the difference of the log-probabilities at ±10 before exp.
# zh: 取指数前把对数概率之差截断在 ±10。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    kind = logp.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    p, o, f, a = (t.astype(wide) for t in (logp, old_logp, ref_logp, advantages))
    d = np.where(mask, p - o, 0)
    r = np.exp(np.clip(d, -15, 15) if d.size > 50 else d)
    g = np.where(mask, f - p, 0)
    a = a[..., None]
    obj = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a) - beta * (np.exp(g) - g - 1)
    each = np.where(mask, obj, 0).sum(-1) / mask.sum(-1)
    return np.asarray(-each.mean()).astype(kind)
