# Takes a negative pad_id as "there is no padding".
# zh: 把负的 pad_id 当作“没有填充”。

import numpy as np


def padding_mask(input_ids, pad_id):
    if pad_id < 0:
        mask = np.ones(input_ids.shape, dtype=bool)
    else:
        mask = input_ids != pad_id
    return mask[:, None, None, :]
