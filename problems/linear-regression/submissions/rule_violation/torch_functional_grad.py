# Uses the functional form of automatic differentiation, torch.func.grad.
# zh: 使用了函数式的自动求导 torch.func.grad。
import torch
from torch.func import grad


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x, y = x.double(), y.double()
    w, b = x.new_zeros(x.shape[1]), x.new_zeros(())
    slope = grad(lambda w, b: ((x @ w + b - y) ** 2).mean(), argnums=(0, 1))
    for _ in range(steps):
        step_w, step_b = slope(w, b)
        w, b = w - lr * step_w, b - lr * step_b
    return w.to(dtype), b.to(dtype)
