# Converts the ids to 16 bits, in which 65 536 is 0.
# zh: 先把编号转成 16 位整数，65 536 就成了 0。

import numpy as np


def padding_mask(input_ids, pad_id):
    real = input_ids.astype(np.int16) != np.int64(pad_id).astype(np.int16)
    return real[:, None, None, :]
