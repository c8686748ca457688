# Moves w first and computes the derivative of b from the new w: both must come from the same point.
# zh: 先更新 w，再用新的 w 求 b 的梯度：两个梯度应当在同一点求出。
import torch


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x, y = x.double(), y.double()
    w, b = x.new_zeros(x.shape[1]), x.new_zeros(())
    for _ in range(steps):
        w -= 2 * lr * (x.T @ (x @ w + b - y)) / len(x)
        b -= 2 * lr * (x @ w + b - y).mean()
    return w.to(dtype), b.to(dtype)
