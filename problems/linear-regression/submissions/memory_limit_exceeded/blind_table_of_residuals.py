# The residuals are read off a table of every prediction minus every target, of n × n entries.
# zh: 残差取自“每个预测减每个目标”的 n × n 表格，占用的内存过多。
import numpy as np


def linear_regression(x, y, lr, steps):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    work = np.float64 if out == np.float64 else np.float32
    data, target = x.astype(work), y.astype(work)
    w, b = np.zeros(x.shape[1], work), work(0)
    for _ in range(steps):
        residual = np.diagonal((data @ w + b)[:, None] - target[None, :])
        w, b = w - lr * 2 * data.T @ residual / len(y), b - lr * 2 * residual.mean()
    return w.astype(out), out.type(b)
