# Counts the real tokens and assumes that they come first.
# zh: 数出真实 token 的个数，并假定它们都在前面。

import numpy as np


def padding_mask(input_ids, pad_id):
    lengths = (input_ids != pad_id).sum(axis=-1, keepdims=True)
    real = np.arange(input_ids.shape[-1]) < lengths
    return real[:, None, None, :]
