# Takes the statistics in float32, but normalises in the dtype of the input.
# zh: 统计量用 float32 计算，归一化却在输入的 dtype 中进行。
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
        mean, var = new_mean, new_var
    xs, w, b, mean, var = (a.to(x.dtype) for a in (xs, w, b, mean, var))
    y = (xs - mean.reshape(shape)) / torch.sqrt(var.reshape(shape) + eps) * w.reshape(shape) + b.reshape(shape)
    return tuple(a.to(x.dtype) for a in (y, new_mean, new_var))
