# Computes float64 inputs in float32.
# zh: 把 float64 输入降到 float32 计算。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.dtype(np.float32)
    gain = advantages[mask].astype(wide)
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask].astype(wide))
    objective = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    return -objective.mean().astype(logp.dtype)
