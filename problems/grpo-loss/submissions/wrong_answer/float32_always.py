# Computes the logarithms of float64 inputs in float32.
# zh: float64 输入的对数概率用 float32 计算。

import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.dtype(np.float32)
    new, old, ref = (array.astype(wide) for array in (logp, old_logp, ref_logp))
    gain = advantages[..., None]
    ratio = np.exp(new - old)
    clipped = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    divergence = np.expm1(ref - new) - (ref - new)
    objective = clipped - beta * divergence
    means = np.sum(objective, axis=-1, where=mask) / mask.sum(axis=-1)
    return -means.mean().astype(logp.dtype)
