# Rounds the product with a to the dtype between the two adapter products.
# zh: 两次适配器乘法之间，把与 a 的乘积舍入到 dtype。
import numpy as np


def lora_forward(x, w, a, b, alpha):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, w, a, b = (t.astype(wide) for t in (x, w, a, b))
    z = x @ a.T
    if x.ndim > 3:
        z = z.astype(kind).astype(wide)
    return (x @ w.T + wide(alpha / len(a)) * (z @ b.T)).astype(kind)
