# The same gradient in PyTorch, with a sigmoid of its own and half precision computed in float32.
import torch


def sigmoid(z):
    e = torch.exp(-z.abs())
    return torch.where(z >= 0, torch.ones_like(e), e) / (1 + e)


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    work = torch.promote_types(dtype, torch.float32)
    x, y = x.to(work), y.to(work)
    w, b = x.new_zeros(x.shape[1]), x.new_zeros(())
    for _ in range(steps):
        error = sigmoid(x @ w + b) - y
        grad = x.T @ error / len(x) + l2 * w
        w = w - lr * grad
        b = b - lr * error.mean()
    return w.to(dtype), b.to(dtype)
