# Returns float64 for integer rewards, where PyTorch's default is float32.
# zh: 整数奖励返回 float64，而 PyTorch 默认是 float32。

import torch


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.is_floating_point() else torch.float64
    wide = rewards.to(torch.promote_types(dtype, torch.float32))
    var, mean = torch.var_mean(wide, dim=-1, correction=0, keepdim=True)
    return ((wide - mean) / (var.sqrt() + eps)).to(dtype)
