# Uses the mask of the first sequence for the whole batch.
# zh: 整个批次都用第一条序列的掩码。

import numpy as np


def padding_mask(input_ids, pad_id):
    real = np.broadcast_to((input_ids != pad_id)[:1], input_ids.shape)
    return real[:, None, None, :]
