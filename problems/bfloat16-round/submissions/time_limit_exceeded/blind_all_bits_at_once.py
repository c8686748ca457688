# Unpacks all bits into an array of one byte per bit, and rounds by it.
# zh: 把所有二进制位展开成每位一个字节的数组来舍入。

import numpy as np


def to_bfloat16(x):
    flat = np.ascontiguousarray(x).ravel().astype(">f4")
    bits = np.unpackbits(flat.view(np.uint8)).reshape(-1, 32)
    half = bits[:, 16] == 1
    up = half & (bits[:, 17:].any(axis=1) | (bits[:, 15] == 1))
    upper = np.packbits(bits[:, :16].copy(), axis=1).view(">u2").ravel().astype(np.uint32)
    rounded = ((upper + up) << np.uint32(16)).astype(np.uint32).view(np.float32).reshape(x.shape)
    return np.where(np.isnan(x), x, rounded)
