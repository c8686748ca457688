"""PyTorch's own batch norm for y, and for the statistics, which it updates in place and without gradients, var_mean."""

import torch
import torch.nn.functional as F


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    values, weight, bias, mean, var = (tensor.double() for tensor in (x, weight, bias, running_mean, running_var))
    if not training and running_mean.requires_grad:
        raise NotImplementedError("the library gives no gradient for the running statistics")
    stats = (None, None) if training else (mean, var)
    y = F.batch_norm(values, *stats, weight, bias, training=training, eps=eps)
    if training:
        axes = [axis for axis in range(x.dim()) if axis != 1]
        batch_var, batch_mean = torch.var_mean(values, axes, correction=1)
        mean = mean + momentum * (batch_mean - mean)
        var = var + momentum * (batch_var - var)
    return y.to(x.dtype), mean.to(x.dtype), var.to(x.dtype)
