# Remembers which group each weight belongs to by the number of weights alone, whatever the group size is.
# zh: 只按权重个数缓存每个权重所属的组，忽略了组的大小。

import numpy as np

GROUP_OF = {}


def dequantize_int4(packed, scale, zero, group):
    n = 2 * packed.shape[-1]
    if n not in GROUP_OF:
        GROUP_OF[n] = np.arange(n) // group
    which = GROUP_OF[n] % scale.shape[-1]
    q = np.stack([packed & 15, packed >> 4], axis=-1).reshape(*packed.shape[:-1], -1)
    steps = q.astype(np.int8) - zero.astype(np.int8)[..., which]
    return steps.astype(scale.dtype) * scale[..., which]
