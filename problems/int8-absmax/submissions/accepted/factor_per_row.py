"""Multiplies each row by 127 / largest; rows of zeros pretend that their largest value is 127, which gives the scale 1."""

import numpy as np


def quantize_int8(x):
    rows = x.reshape(-1, x.shape[-1])
    if x.dtype == np.float16:
        rows = rows.astype(np.float32)
    largest = np.maximum(rows.max(axis=1), -rows.min(axis=1))
    largest[largest == 0] = 127
    q = np.round(rows * (127 / largest)[:, None])
    return q.astype("int8").reshape(x.shape), (largest / 127).astype(x.dtype).reshape(*x.shape[:-1], 1)
