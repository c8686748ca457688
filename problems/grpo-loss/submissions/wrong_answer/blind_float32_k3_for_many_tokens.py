# Computes k3 as exp(g) − g − 1 in float32 for more than 1000 tokens of float64.
# zh: token 多于 1000 时用 float32 计算 k3。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    kind = logp.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    p, o, f, a = (t.astype(wide) for t in (logp, old_logp, ref_logp, advantages))
    r = np.exp(np.where(mask, p - o, 0))
    g = np.where(mask, f - p, 0)
    if g.size > 100:
        g = g.astype(np.float32)
    a = a[..., None]
    obj = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a) - beta * (np.exp(g) - g - 1)
    each = np.where(mask, obj, 0).sum(-1) / mask.sum(-1)
    return np.asarray(-each.mean()).astype(kind)
