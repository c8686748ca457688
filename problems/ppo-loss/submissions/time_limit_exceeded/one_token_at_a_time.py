# Computes one token at a time.
# zh: 逐个 token 计算。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32).type
    total, count = 0.0, 0
    for place in np.ndindex(logp.shape):
        if mask[place]:
            ratio = np.exp(wide(logp[place]) - wide(old_logp[place]))
            gain = wide(advantages[place])
            total += np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
            count += 1
    return logp.dtype.type(-total / count if count else np.nan)
