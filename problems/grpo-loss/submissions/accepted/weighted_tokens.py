"""Each token that counts has the weight 1 / (tokens of its answer · answers): one weighted sum of the tokens."""

import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.promote_types(logp.dtype, np.float32)
    weights = np.broadcast_to(1 / mask.sum(axis=-1, keepdims=True), mask.shape)[mask] / advantages.size
    gain = np.broadcast_to(advantages[..., None], mask.shape)[mask]
    new = logp[mask].astype(wide)
    ratio = np.exp(new - old_logp[mask])
    bounded = np.where(gain > 0, np.minimum(ratio, 1 + clip), np.maximum(ratio, 1 - clip))
    away = ref_logp[mask] - new
    losses = beta * (np.exp(away) - away - 1) - bounded * gain
    return logp.dtype.type(np.sum(losses * weights))
