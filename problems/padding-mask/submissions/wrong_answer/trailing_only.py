# Masks only the padding at the end of a sequence.
# zh: 只遮住序列末尾的填充。

import numpy as np


def padding_mask(input_ids, pad_id):
    real = np.cumsum((input_ids != pad_id)[:, ::-1], axis=-1)[:, ::-1] > 0
    return real[:, None, None, :]
