# Multiplies by the exponentials of the transitions, where improbable steps underflow.
# zh: 乘以转移分数的指数，可能性极小的转移会下溢。

import numpy as np


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    scores, steps = emissions.astype(wide), transitions.astype(wide)
    best = steps.max()
    best = best if np.isfinite(best) else 0
    factors = np.exp(steps - best)
    score = scores[..., 0, :]
    for t in range(1, scores.shape[-2]):
        top = score.max(axis=-1, keepdims=True)
        top = np.where(np.isneginf(top), 0, top)
        score = np.log(np.exp(score - top) @ factors) + top + best + scores[..., t, :]
    top = score.max(axis=-1, keepdims=True)
    top = np.where(np.isneginf(top), 0, top)
    return (np.log(np.exp(score - top).sum(axis=-1)) + top[..., 0]).astype(emissions.dtype)
