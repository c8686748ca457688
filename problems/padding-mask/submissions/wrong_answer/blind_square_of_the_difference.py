# Squares the difference of id and pad_id, which wraps around to zero in 32 bits.
# zh: 对 id 与 pad_id 之差求平方，在 32 位整数里会绕回成零。

import numpy as np


def padding_mask(input_ids, pad_id):
    ids = input_ids.astype(np.int32)
    mask = (ids - np.int32(pad_id)) ** 2 != 0
    return mask[:, None, None, :]
