# The factor alpha / r is rounded to half precision.
# zh: 系数 alpha / r 被舍入到半精度。
import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    xs, ws, as_, bs = (v.astype(wide) for v in (x, w, a, b))
    factor = np.asarray(alpha / len(a)).astype(np.float16 if x.dtype == np.float16 else np.float32)
    return (xs @ ws.T + factor.astype(wide) * (xs @ as_.T @ bs.T)).astype(x.dtype)
