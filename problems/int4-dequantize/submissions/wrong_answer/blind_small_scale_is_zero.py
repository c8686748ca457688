# Takes scales below 10⁻⁶ for zero, as those of an empty group.
# zh: 把小于 10⁻⁶ 的 scale 当作空组的零。
import numpy as np


def dequantize_int4(packed, scale, zero, group):
    s = np.where(np.abs(scale) < 1e-6, 0, scale).astype(scale.dtype)
    q = np.stack([packed & 15, packed >> 4], -1).reshape(*scale.shape, group).astype(np.int8)
    w = (q - zero[..., None].astype(np.int8)).astype(s.dtype) * s[..., None]
    return w.reshape(*packed.shape[:-1], -1)
