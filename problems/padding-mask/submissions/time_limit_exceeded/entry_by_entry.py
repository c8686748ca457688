# Compares one id at a time in Python.
# zh: 用 Python 逐个比较编号。

import numpy as np


def padding_mask(input_ids, pad_id):
    batch, length = input_ids.shape
    mask = np.ones((batch, 1, 1, length), dtype=bool)
    for row in range(batch):
        for column in range(length):
            mask[row, 0, 0, column] = int(input_ids[row, column]) != pad_id
    return mask
