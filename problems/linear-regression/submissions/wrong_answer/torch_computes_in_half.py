# Computes in the dtype of the input: in float16 sums overflow, and steps below the spacing of the numbers are lost.
# zh: 直接用输入的 dtype 计算：float16 下求和会溢出，小于数值间隔的更新会丢失。
import torch


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x, y = x.to(dtype), y.to(dtype)
    w, b = x.new_zeros(x.shape[1]), x.new_zeros(())
    for _ in range(steps):
        residual = x @ w + b - y
        w = w - lr * 2 / len(x) * (x.T @ residual)
        b = b - lr * 2 / len(x) * residual.sum()
    return w, b
