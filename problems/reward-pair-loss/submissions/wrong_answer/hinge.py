# Computes the hinge loss max(0, 1 − d).
# zh: 算成了合页损失 max(0, 1 − d)。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.maximum(0, 1 - margin)
    return losses.mean().astype(chosen.dtype)
