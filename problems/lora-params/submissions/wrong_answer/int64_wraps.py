# Computes in 64-bit integers, which wrap around.
# zh: 用 64 位整数计算，结果回绕。

import numpy as np


def lora_params(d_in, d_out, rank, layers):
    return int(np.prod(np.array([layers, rank, d_in + d_out], dtype=np.int64)))
