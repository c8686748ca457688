# Treats mean and variance of the batch as constants of the gradient.
# zh: 求梯度时把当前批的均值和方差当成常数。

import torch


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    wide = torch.promote_types(x.dtype, torch.float32)
    values, weight, bias, mean, var = (tensor.to(wide) for tensor in (x, weight, bias, running_mean, running_var))
    new_mean, new_var = mean, var
    if training:
        axes = [axis for axis in range(x.dim()) if axis != 1]
        var, mean = torch.var_mean(values.detach(), axes, correction=0)
        count = x.numel() / x.shape[1]
        new_mean = torch.lerp(new_mean, mean, momentum)
        new_var = torch.lerp(new_var, var * (count / (count - 1)), momentum)
    weight, bias, mean, var = (tensor.reshape(-1, *[1] * (x.dim() - 2)) for tensor in (weight, bias, mean, var))
    y = (values - mean) * torch.rsqrt(var + eps) * weight + bias
    return y.to(x.dtype), new_mean.to(x.dtype), new_var.to(x.dtype)
