# Takes the ratio to the reference instead of the sampling policy.
# zh: 概率比相对的是参考模型，而不是采样策略。

import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.promote_types(logp.dtype, np.float32)
    new, old, ref = (array.astype(wide) for array in (logp, old_logp, ref_logp))
    gain = advantages[..., None]
    ratio = np.exp(new - ref)
    clipped = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    divergence = np.expm1(ref - new) - (ref - new)
    objective = clipped - beta * divergence
    means = np.sum(objective, axis=-1, where=mask) / mask.sum(axis=-1)
    return -means.mean().astype(logp.dtype)
