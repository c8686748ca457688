# The absolute difference is tested for being positive, which overflows in int32 for a distance of 2^31.
# zh: 判断差的绝对值是否为正；距离为 2^31 时 int32 溢出。
import numpy as np


def padding_mask(input_ids, pad_id):
    pad = np.asarray(pad_id, dtype=input_ids.dtype)
    return np.expand_dims(np.abs(input_ids - pad) > 0, (1, 2))
