# Takes the unbiased variance times (d − 1)/d, which is NaN for d = 1.
# zh: 用无偏方差乘以 (d − 1)/d，d = 1 时得到 NaN。
import torch


def layer_norm(x, weight, bias, eps=1e-5):
    work = x if x.dtype == torch.float64 else x.float()
    d = x.shape[-1]
    var, mean = torch.var_mean(work, dim=-1, keepdim=True)
    var = var * (d - 1) / d
    return ((work - mean) * torch.rsqrt(var + eps) * weight + bias).to(x.dtype)
