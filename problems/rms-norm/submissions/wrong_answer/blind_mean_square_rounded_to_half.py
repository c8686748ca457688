# The mean square is rounded to half precision before the root, where it may be infinite.
# zh: 开方之前把均方舍入为半精度，可能已是无穷大。
import numpy as np


def rms_norm(x, weight, eps=1e-6):
    dtype = x.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    mean_square = np.mean(np.square(x, dtype=wide), axis=-1, keepdims=True).astype(dtype)
    scale = 1.0 / np.sqrt(mean_square.astype(wide) + eps)
    return (x.astype(wide) * scale * weight.astype(wide)).astype(dtype)
