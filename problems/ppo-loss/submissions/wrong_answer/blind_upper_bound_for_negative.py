# Where A is negative, the ratio is bounded above as well, at 1 + 10 · clip.
# zh: A 为负时比值也设了上界 1 + 10 · clip。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    work = np.float64 if logp.dtype == np.float64 else np.float32
    keep = np.asarray(mask)
    ratio = np.exp(logp[keep].astype(work) - old_logp[keep].astype(work))
    a = advantages[keep].astype(work)
    bounded = np.where(a > 0, np.minimum(ratio, 1 + clip), np.clip(ratio, 1 - clip, 1 + 10 * clip))
    return (-(bounded * a).mean()).astype(logp.dtype)
