# Trains chosen to 1 and rejected to 0 separately.
# zh: 分别把 chosen 推向 1、rejected 推向 0，没有比较两者。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, -chosen.astype(wide)) + np.logaddexp(0, rejected.astype(wide))
    return losses.mean().astype(chosen.dtype)
