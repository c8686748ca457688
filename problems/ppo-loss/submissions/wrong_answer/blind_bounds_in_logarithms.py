# The log ratio is clipped, and for a clip of 1 its lower bound is −5 instead of minus infinity.
# zh: 截断的是对数比值，clip 为 1 时下界用 −5 代替负无穷。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    work = np.float64 if logp.dtype == np.float64 else np.float32
    d = logp[mask].astype(work) - old_logp[mask].astype(work)
    a = advantages[mask].astype(work)
    low = np.log(1 - clip) if clip < 1 else -5.0
    return (-np.minimum(np.exp(d) * a, np.exp(np.clip(d, low, np.log1p(clip))) * a).mean()).astype(logp.dtype)
