# Uses the predicted class instead of its probability: that is the perceptron rule.
# zh: 用预测类别代替概率：那是感知机的更新规则。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        error = (x @ w + b > 0) - y
        w = w - lr * (x.T @ error / n + l2 * w)
        b = b - lr * error.mean()
    return w.astype(dtype), dtype.type(b)
