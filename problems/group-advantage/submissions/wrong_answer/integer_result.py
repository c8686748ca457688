# Rounds the advantages of integer rewards to integers.
# zh: 整数奖励的优势被舍入成整数。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide - wide.mean(axis=-1, keepdims=True)
    return (centred / (wide.std(axis=-1, keepdims=True) + eps)).astype(dtype)
