# Masks only the padding at the start of a sequence.
# zh: 只遮住序列开头的填充。

import numpy as np


def padding_mask(input_ids, pad_id):
    real = np.cumsum(input_ids != pad_id, axis=-1) > 0
    return real[:, None, None, :]
