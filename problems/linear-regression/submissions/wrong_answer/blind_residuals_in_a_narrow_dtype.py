# The residuals are stored in a narrow dtype, float16, where the targets are small integers or half precision.
# zh: 目标是小整数或半精度时，残差以 float16 存放，精度不足。
import numpy as np


def linear_regression(x, y, lr, steps):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    work = np.float64 if out == np.float64 else np.float32
    data = x.astype(work)
    w, b = np.zeros(x.shape[1], work), work(0)
    for _ in range(steps):
        residual = (data @ w + b - y).astype(np.result_type(y.dtype, np.float16))
        w = w - lr * 2 * (data.T @ residual) / len(y)
        b = b - lr * 2 * residual.mean()
    return w.astype(out), out.type(b)
