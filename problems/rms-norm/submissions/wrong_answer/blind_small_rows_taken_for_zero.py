# Rows whose mean square is below 10⁻¹² are taken for zero.
# zh: 均方小于 10⁻¹² 的行被当作零。
import numpy as np


def rms_norm(x, weight, eps=1e-6):
    work = np.float64 if x.dtype == np.float64 else np.float32
    data = x.astype(work)
    square = (data**2).mean(-1, keepdims=True)
    y = data / np.sqrt(square + eps) * weight
    return np.where(square < 1e-12, 0, y).astype(x.dtype)
