"""var_mean with correction 0; integer rewards become the default float."""

import torch


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.is_floating_point() else torch.get_default_dtype()
    wide = rewards.to(torch.promote_types(dtype, torch.float32))
    var, mean = torch.var_mean(wide, dim=-1, correction=0, keepdim=True)
    return ((wide - mean) / (var.sqrt() + eps)).to(dtype)
