# For a negative advantage the ratio is clipped from above as well, instead of from below only.
# zh: 优势为负时也截断了过大的比率，而那里本应取未截断的一项。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.float32 if logp.dtype == np.float16 else logp.dtype
    x, o, f = (np.where(mask, v, 0).astype(wide) for v in (logp, old_logp, ref_logp))
    a = advantages.astype(wide)[..., None]
    r = np.exp(x - o)
    r = np.where(a >= 0, np.minimum(r, 1 + clip), np.clip(r, 1 - clip, 20))
    token = r * a - beta * (np.exp(f - x) - (f - x) - 1)
    answer = np.where(mask, token, 0).sum(-1) / mask.sum(-1)
    return np.asarray(-answer.mean()).astype(logp.dtype)
