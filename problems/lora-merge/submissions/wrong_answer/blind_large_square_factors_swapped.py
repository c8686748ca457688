# Multiplies a @ b when both are square and have at least 16 rows.
# zh: a、b 都是方阵且不少于 16 行时计算 a @ b。
import numpy as np


def lora_merge(w, a, b, alpha):
    kind = w.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    s = wide(alpha / a.shape[0])
    w, a, b = (t.astype(wide) for t in (w, a, b))
    return (w + s * (a @ b if a.shape == b.shape and a.shape[0] == a.shape[1] >= 16 else b @ a)).astype(kind)
