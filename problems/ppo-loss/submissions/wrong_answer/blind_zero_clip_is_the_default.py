# `clip or 0.2` takes a clip of 0 for one that is missing.
# zh: `clip or 0.2` 把值为 0 的 clip 当作未给出。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    clip = clip or 0.2
    work = np.float64 if logp.dtype == np.float64 else np.float32
    ratio = np.exp(logp[mask].astype(work) - old_logp[mask].astype(work))
    a = advantages[mask].astype(work)
    return (-np.minimum(ratio * a, np.clip(ratio, 1 - clip, 1 + clip) * a).mean()).astype(logp.dtype)
