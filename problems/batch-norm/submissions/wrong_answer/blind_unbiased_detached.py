# The unbiased variance is computed from a detached batch, so new_var gives x no gradient.
# zh: 无偏方差由分离计算图的批次算出，new_var 对 x 没有梯度。
import torch


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    dtype = x.dtype
    wide = torch.float64 if dtype == torch.float64 else torch.float32
    x, weight, bias, running_mean, running_var = (a.to(wide) for a in (x, weight, bias, running_mean, running_var))
    axes = [0, *range(2, x.dim())]
    shape = [1, -1] + [1] * (x.dim() - 2)
    if training:
        n = x.numel() // x.shape[1]
        mean = x.mean(dim=axes)
        var = (x - mean.view(shape)).square().mean(dim=axes)
        new_mean = torch.lerp(running_mean, mean, momentum)
        new_var = torch.lerp(running_var, x.detach().var(dim=axes), momentum)
    else:
        mean, var = running_mean, running_var
        new_mean, new_var = running_mean.clone(), running_var.clone()
    y = (x - mean.view(shape)) / torch.sqrt(var + eps).view(shape)
    y = y * weight.view(shape) + bias.view(shape)
    return y.to(dtype), new_mean.to(dtype), new_var.to(dtype)
