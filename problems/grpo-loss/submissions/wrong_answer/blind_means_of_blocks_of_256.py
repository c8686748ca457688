# Means the tokens in blocks of 256 and divides an incomplete last block by 256 when there is more than one.
# zh: 每 256 个 token 一块求均值，多于一块时各块均值等权。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    kind = logp.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    p, o, f, a = (t.astype(wide) for t in (logp, old_logp, ref_logp, advantages))
    r = np.exp(np.where(mask, p - o, 0))
    g = np.where(mask, f - p, 0)
    a = a[..., None]
    obj = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a) - beta * (np.exp(g) - g - 1)
    obj = np.where(mask, obj, 0)
    n = mask.shape[-1]
    if n > 256 and n % 256:
        parts = [(obj[..., s : s + 256].sum(-1), mask[..., s : s + 256].sum(-1)) for s in range(0, n, 256)]
        each = np.mean([t / np.maximum(c, 1) for t, c in parts], axis=0)
    else:
        each = obj.sum(-1) / mask.sum(-1)
    return np.asarray(-each.mean()).astype(kind)
