# The objective is rounded to half precision and summed there, which overflows or loses small terms.
# zh: 目标先舍入到半精度再求和，溢出或丢掉小项。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    work = np.float64 if logp.dtype == np.float64 else np.float32
    ratio = np.exp(logp[mask].astype(work) - old_logp[mask].astype(work))
    a = advantages[mask].astype(work)
    objective = np.minimum(ratio * a, np.clip(ratio, 1 - clip, 1 + clip) * a).astype(logp.dtype)
    return -objective.sum(dtype=objective.dtype) / logp.dtype.type(objective.size)
