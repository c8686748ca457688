# Uses the library's optimiser and automatic differentiation.
# zh: 使用了库里的优化器和自动求导。
import torch


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x, y = x.double(), y.double()
    w = torch.zeros(x.shape[1], dtype=torch.float64, requires_grad=True)
    b = torch.zeros((), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        ((x @ w + b - y) ** 2).mean().backward()
        optimizer.step()
    return w.detach().to(dtype), b.detach().to(dtype)
