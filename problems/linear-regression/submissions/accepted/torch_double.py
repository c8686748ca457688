# Everything in float64, with mean instead of matrix products for the derivatives.
import torch


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if x.dtype.is_floating_point else torch.float32
    x, y = x.double(), y.double()
    w, b = torch.zeros(x.shape[-1], dtype=torch.float64), torch.tensor(0.0, dtype=torch.float64)
    for _ in range(steps):
        error = (torch.mv(x, w) + b).sub(y)
        w, b = w - 2 * lr * torch.einsum("nd,n->d", x, error) / x.shape[0], b - 2 * lr * error.mean()
    return w.to(dtype), b.to(dtype)
