# Masks everything from the first padding on.
# zh: 从第一个填充开始全部遮住。

import numpy as np


def padding_mask(input_ids, pad_id):
    real = np.cumsum(input_ids == pad_id, axis=-1) == 0
    return real[:, None, None, :]
