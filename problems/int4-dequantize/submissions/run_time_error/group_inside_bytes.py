# Unpacks group by group, which fails where a group ends inside a byte.
# zh: 按组拆字节，组的边界落在字节中间时出错。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    parts = packed.reshape(*scale.shape, group // 2)
    quants = np.stack([parts & 15, parts >> 4], axis=-1).reshape(*scale.shape, group)
    values = (quants.astype(np.int8) - zero.astype(np.int8)[..., None]).astype(scale.dtype) * scale[..., None]
    return values.reshape(*packed.shape[:-1], -1)
