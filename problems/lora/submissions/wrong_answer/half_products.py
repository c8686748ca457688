# Multiplies in half precision.
# zh: 用半精度做乘法。


def lora_forward(x, w, a, b, alpha):
    wide = x.dtype
    x_wide, w, a, b = (array.astype(wide) for array in (x, w, a, b))
    return (x_wide @ w.T + alpha / len(a) * (x_wide @ a.T @ b.T)).astype(x.dtype)
