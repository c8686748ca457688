# Compares one sequence at a time.
# zh: 用 Python 循环逐条序列比较。

import numpy as np


def padding_mask(input_ids, pad_id):
    rows = [np.not_equal(row, pad_id)[None, None, :] for row in input_ids]
    return np.stack(rows)
