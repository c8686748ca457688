"""One bound by the sign of the advantage: a gain counts up to 1 + clip, a loss from 1 − clip on."""

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    ratio = np.exp(logp.astype(wide) - old_logp)
    bounded = np.where(advantages > 0, np.minimum(ratio, 1 + clip), np.maximum(ratio, 1 - clip))
    total = np.sum(bounded * advantages, where=mask)
    return logp.dtype.type(-total / np.count_nonzero(mask))
