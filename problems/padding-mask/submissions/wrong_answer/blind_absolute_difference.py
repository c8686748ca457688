# Takes the absolute difference in 32 bits, which stays negative for the lowest integer.
# zh: 用 32 位整数求差的绝对值，差为最小整数时绝对值仍是负数。

import numpy as np


def padding_mask(input_ids, pad_id):
    difference = input_ids.astype(np.int32) - np.int32(pad_id)
    return (np.abs(difference) > 0)[:, None, None, :]
