# The differences of the log-probabilities are rounded to half precision.
# zh: 对数概率之差先舍入到半精度。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    w = np.float64 if logp.dtype == np.float64 else np.float32
    r = np.exp(np.where(mask, (logp - old_logp).astype(w), 0))
    a = advantages.astype(w)[..., None]
    per = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a)
    d = np.where(mask, (ref_logp - logp).astype(w), 0)
    per = per - beta * (np.exp(d) - d - 1)
    per = np.where(mask, per, 0).sum(-1) / mask.sum(-1)
    return (-per.mean()).astype(logp.dtype)
