# Forgets eps: equal rewards give 0 / 0.
# zh: 忘了 eps：奖励全相同时得到 0 / 0。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide - wide.mean(axis=-1, keepdims=True)
    return (centred / (wide.std(axis=-1, keepdims=True))).astype(dtype)
