# Averages each sequence first, then the sequences.
# zh: 先对每条序列求平均，再对序列求平均。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    ratio = np.exp(np.where(mask, logp.astype(wide) - old_logp, 0))
    objective = np.minimum(ratio * advantages, ratio.clip(1 - clip, 1 + clip) * advantages)
    means = np.where(mask, objective, 0).sum(-1) / mask.sum(-1)
    return -means.mean().astype(logp.dtype)
