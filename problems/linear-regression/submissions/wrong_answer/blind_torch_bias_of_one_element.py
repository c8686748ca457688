# In PyTorch b is a tensor of one element instead of a 0-d tensor.
# zh: PyTorch：b 是只有一个元素的一维张量，而不是 0 维张量。
import torch


def linear_regression(x, y, lr, steps):
    out = x.dtype if x.is_floating_point() else torch.float32
    work = torch.float64 if x.dtype == torch.float64 else torch.float32
    data = torch.cat([x.to(work), torch.ones(len(x), 1, dtype=work)], dim=1)
    w = torch.zeros(data.shape[1], dtype=work)
    for _ in range(steps):
        w = w - lr * 2 * data.T @ (data @ w - y.to(work)) / len(y)
    return w[:-1].to(out), w[-1:].to(out)
