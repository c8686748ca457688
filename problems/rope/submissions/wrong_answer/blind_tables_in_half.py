# The tables of cosines and sines are rounded to half precision before the rotation.
# zh: 旋转之前余弦和正弦表先舍入成半精度。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    t = np.asarray(positions)[:, None] / scale * base ** (-np.arange(half) / half)
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    a, b = x[..., :half].astype(wide), x[..., half:].astype(wide)
    cos, sin = (f(t).astype(x.dtype).astype(wide) for f in (np.cos, np.sin))
    return np.concatenate([a * cos - b * sin, b * cos + a * sin], -1).astype(x.dtype)
