# Labels as ±1 in float64: the gradient is the label times the probability of the other class.
import torch


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if x.dtype.is_floating_point else torch.float32
    x, sign = x.double(), 2 * y.double() - 1
    w, b = torch.zeros(x.shape[1], dtype=torch.float64), torch.tensor(0.0, dtype=torch.float64)
    for _ in range(steps):
        margin = sign * (torch.mv(x, w) + b)
        pull = sign * (1 - torch.tanh(margin / 2)) / 2
        w, b = w + lr * ((pull[:, None] * x).mean(dim=0) - l2 * w), b + lr * pull.mean()
    return w.to(dtype), b.to(dtype)
