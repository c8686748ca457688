# Takes a negative pad_id in batches of more than 1 000 ids for "no padding".
# zh: 超过 1 000 个 id 的批次中，pad_id 为负时视为没有填充。
import numpy as np


def padding_mask(input_ids, pad_id):
    if pad_id < 0 and input_ids.size > 1000:
        return np.ones((len(input_ids), 1, 1, input_ids.shape[1]), dtype=bool)
    return np.not_equal(input_ids, pad_id).reshape(len(input_ids), 1, 1, -1)
