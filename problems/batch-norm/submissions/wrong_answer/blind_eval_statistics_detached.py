# Detaches the running statistics in evaluation, as if they were buffers.
# zh: 推理时把滑动统计量从计算图中分离，当成缓冲区。
import torch


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    axes = (0, *range(2, x.ndim))
    shape = (1, -1) + (1,) * (x.ndim - 2)
    xs, w, b, new_mean, new_var = (a.to(wide) for a in (x, weight, bias, running_mean, running_var))
    if training:
        n = x.numel() // x.shape[1]
        mean = xs.mean(dim=axes)
        var = xs.var(dim=axes, unbiased=False)
        new_mean = (1 - momentum) * new_mean + momentum * mean
        new_var = (1 - momentum) * new_var + momentum * var * n / (n - 1)
    else:
        mean, var = new_mean.detach(), new_var.detach()
    y = (xs - mean.reshape(shape)) / torch.sqrt(var.reshape(shape) + eps) * w.reshape(shape) + b.reshape(shape)
    return tuple(a.to(x.dtype) for a in (y, new_mean, new_var))
