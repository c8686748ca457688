# Compares one sequence at a time.
# zh: 用 Python 循环逐条序列比较。

import numpy as np


def padding_mask(input_ids, pad_id):
    mask = np.empty((len(input_ids), 1, 1, input_ids.shape[1]), dtype=bool)
    for at, row in enumerate(input_ids):
        mask[at, 0, 0] = row != pad_id
    return mask
