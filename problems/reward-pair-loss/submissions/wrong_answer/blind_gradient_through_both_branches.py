# The overflowing branch of a where is computed for every pair, which makes its gradient NaN.
# zh: where 的两个分支对所有元素都计算，溢出的那一支使梯度变成 NaN。
import torch


def reward_pair_loss(chosen, rejected):
    wide = torch.float64 if chosen.dtype == torch.float64 else torch.float32
    z = rejected.to(wide) - chosen.to(wide)
    loss = torch.where(z > 30, z, torch.log1p(torch.exp(z)))
    return loss.mean().to(chosen.dtype)
