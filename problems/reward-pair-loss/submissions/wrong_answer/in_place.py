# Subtracts in place, which changes chosen.
# zh: 就地做减法，修改了 chosen。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    chosen -= rejected
    losses = np.logaddexp(0, -margin)
    return losses.mean().astype(chosen.dtype)
