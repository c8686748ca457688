# Takes for granted that x and y have one dtype: a matrix product of float32 with float64 fails in PyTorch.
# zh: 默认 x 与 y 的 dtype 相同：在 PyTorch 里 float32 与 float64 做矩阵乘法会报错。
import torch


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x = x.to(torch.promote_types(dtype, torch.float32))
    w, b = x.new_zeros(x.shape[1]), x.new_zeros(())
    for _ in range(steps):
        residual = x @ w + b - y
        w = w - lr * 2 / len(x) * (x.T @ residual)
        b = b - lr * 2 / len(x) * residual.sum()
    return w.to(dtype), b.to(dtype)
