# alpha = 0 is replaced by the rank, as if it were missing.
# zh: alpha 为 0 时当作没有给出，换成了 r。
import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    xs, ws, as_, bs = (v.astype(wide) for v in (x, w, a, b))
    factor = (alpha or len(a)) / len(a)
    return (xs @ ws.T + factor * (xs @ as_.T @ bs.T)).astype(x.dtype)
