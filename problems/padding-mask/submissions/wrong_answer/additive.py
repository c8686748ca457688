# Returns the additive mask of 0 and −inf.
# zh: 返回由 0 和 −inf 组成的加性掩码。

import numpy as np


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    return np.where(real, 0.0, -np.inf)[:, None, None, :]
