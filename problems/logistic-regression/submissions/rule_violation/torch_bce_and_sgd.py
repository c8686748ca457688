# Uses the library's loss, optimiser and automatic differentiation.
# zh: 使用了库里的损失函数、优化器和自动求导。
import torch


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x, y = x.double(), y.double()
    w = torch.zeros(x.shape[1], dtype=torch.float64, requires_grad=True)
    b = torch.zeros((), dtype=torch.float64, requires_grad=True)
    loss = torch.nn.BCEWithLogitsLoss()
    optimizer = torch.optim.SGD([{"params": [w], "weight_decay": l2}, {"params": [b]}], lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        loss(x @ w + b, y).backward()
        optimizer.step()
    return w.detach().to(dtype), b.detach().to(dtype)
