# Normalises over the whole batch instead of each group.
# zh: 对整个批而不是每一组归一化。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide - wide.mean()
    return (centred / (wide.std() + eps)).astype(dtype)
