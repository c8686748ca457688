# Integer and boolean rewards give float64 in PyTorch, not the default float32.
# zh: PyTorch 下整数和布尔奖励得到 float64，而不是默认的 float32。
import torch


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.is_floating_point else torch.float64
    x = rewards.to(torch.float64 if kind == torch.float64 else torch.float32)
    centred = x - x.mean(-1, keepdim=True)
    std = (centred**2).mean(-1, keepdim=True).sqrt()
    return (centred / (std + eps)).to(kind)
