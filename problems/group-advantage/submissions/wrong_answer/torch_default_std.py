# Uses torch.std with its default, the sample standard deviation.
# zh: 直接用 torch.std 的默认值，即样本标准差。

import torch


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.is_floating_point() else torch.get_default_dtype()
    wide = rewards.to(torch.promote_types(dtype, torch.float32))
    var, mean = torch.var_mean(wide, dim=-1, correction=min(1, wide.shape[-1] - 1), keepdim=True)
    return ((wide - mean) / (var.sqrt() + eps)).to(dtype)
