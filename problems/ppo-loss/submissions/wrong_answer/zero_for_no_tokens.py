# Divides by at least 1, so that no token gives 0 instead of NaN.
# zh: 分母至少取 1，于是没有 token 时得到 0 而不是 NaN。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    return -(objective.sum() / max(mask.sum(), 1)).astype(logp.dtype)
