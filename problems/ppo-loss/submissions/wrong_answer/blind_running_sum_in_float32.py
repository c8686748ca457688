# The last entry of a running sum in float32 is the total; a million roundings add up.
# zh: 用 float32 累加和的最后一项作为总和，上百万次舍入误差会累积起来。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.result_type(logp.dtype, np.float32)
    d = np.where(mask, logp.astype(wide) - old_logp.astype(wide), 0)
    r, a = np.exp(d), advantages.astype(wide)
    obj = np.where(mask, np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a), 0)
    with np.errstate(all="ignore"):
        return (-np.cumsum(obj)[-1] / wide.type(mask.sum())).astype(logp.dtype)
