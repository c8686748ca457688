# Does not transpose a square b with at least 16 rows.
# zh: b 为方阵且不少于 16 行时忘记转置。
import numpy as np


def lora_forward(x, w, a, b, alpha):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, w, a, b = (t.astype(wide) for t in (x, w, a, b))
    bt = b if b.shape[0] == b.shape[1] >= 16 else b.T
    return (x @ w.T + wide(alpha / len(a)) * (x @ a.T @ bt)).astype(kind)
