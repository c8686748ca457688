# Squeezes the ids first, so that a column of one-token sequences becomes one sequence.
# zh: 先去掉长度为 1 的轴，L = 1 时一列序列变成了一个序列。

import numpy as np


def padding_mask(input_ids, pad_id):
    ids = np.atleast_2d(np.squeeze(input_ids))
    return (ids != pad_id)[:, None, None, :]
