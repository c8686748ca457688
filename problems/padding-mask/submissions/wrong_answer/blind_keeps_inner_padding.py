# Masks only the padding at both ends, and keeps that between two tokens.
# zh: 只遮住两端的填充，夹在词元之间的填充没有遮住。

import numpy as np


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    started = np.logical_or.accumulate(real, axis=1)
    ended = np.logical_or.accumulate(real[:, ::-1], axis=1)[:, ::-1]
    return (started & ended)[:, None, None, :]
