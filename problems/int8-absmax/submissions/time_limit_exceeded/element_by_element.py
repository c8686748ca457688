# Quantises every entry in pure Python.
# zh: 用纯 Python 逐个元素量化。

import numpy as np


def quantize_int8(x):
    rows = x.astype(np.promote_types(x.dtype, np.float32)).reshape(-1, x.shape[-1]).tolist()
    q, scales = [], []
    for row in rows:
        largest = max(abs(value) for value in row)
        scale = largest / 127 if largest else 1.0
        scales.append(scale)
        q.append([round(value / scale) for value in row])
    return np.array(q, dtype=np.int8).reshape(x.shape), np.array(scales).astype(x.dtype).reshape(*x.shape[:-1], 1)
