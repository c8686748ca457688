# Computes in the dtype of the input: in float16 sums overflow, and steps below the spacing of the numbers are lost.
# zh: 直接用输入的 dtype 计算：float16 下求和会溢出，小于数值间隔的更新会丢失。
import torch


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x, y = x.to(dtype), y.to(dtype)
    w, b = x.new_zeros(x.shape[1]), x.new_zeros(())
    for _ in range(steps):
        error = 1 / (1 + torch.exp(-(x @ w + b))) - y
        w = w - lr * (x.T @ error / len(x) + l2 * w)
        b = b - lr * error.sum() / len(x)
    return w, b
