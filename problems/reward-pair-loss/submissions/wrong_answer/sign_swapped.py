# Swaps chosen and rejected.
# zh: chosen 和 rejected 弄反了。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, margin)
    return losses.mean().astype(chosen.dtype)
