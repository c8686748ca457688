# Returns the largest finite number in place of an infinity if there is more than one axis.
# zh: 数组多于一个轴时，会溢出的数被截到最大的有限值。
import numpy as np


def to_bfloat16(x):
    a = np.ascontiguousarray(x).copy()
    b = a.view(np.int32)
    mag = b & 0x7FFFFFFF
    r = (mag + 0x7FFF + ((mag >> 16) & 1)) & ~0xFFFF
    if a.ndim > 1:
        r = np.minimum(r, 0x7F7F0000)
    out = np.copysign(r.astype(np.int32).view(np.float32), a)
    return np.where(np.isfinite(a), out, a).astype(np.float32)
