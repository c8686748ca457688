# Sums the losses in half precision.
# zh: 用半精度对损失求和。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, -margin)
    return (
        losses.astype(chosen.dtype).sum() / chosen.dtype.type(min(losses.size, 60000))
        if chosen.dtype == np.float16
        else losses.mean()
    ).astype(chosen.dtype)
