# Estimates the KL divergence by logp − ref (k1).
# zh: 用 logp − ref 估计 KL 散度（k1）。

import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.promote_types(logp.dtype, np.float32)
    new, old, ref = (array.astype(wide) for array in (logp, old_logp, ref_logp))
    gain = advantages[..., None]
    ratio = np.exp(new - old)
    clipped = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    divergence = new - ref
    objective = clipped - beta * divergence
    means = np.sum(objective, axis=-1, where=mask) / mask.sum(axis=-1)
    return -means.mean().astype(logp.dtype)
