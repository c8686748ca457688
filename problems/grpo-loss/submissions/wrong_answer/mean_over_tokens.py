# Averages over all tokens at once, as DAPO does.
# zh: 对所有 token 一次求平均，那是 DAPO 的做法。

import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.promote_types(logp.dtype, np.float32)
    new, old, ref = (array.astype(wide) for array in (logp, old_logp, ref_logp))
    gain = advantages[..., None]
    ratio = np.exp(new - old)
    clipped = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    divergence = np.expm1(ref - new) - (ref - new)
    objective = clipped - beta * divergence
    return -(np.sum(objective, where=mask) / mask.sum()).astype(logp.dtype)
