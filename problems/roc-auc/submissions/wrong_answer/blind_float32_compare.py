# Scores are compared in float32, where float64 scores that differ may tie or become infinite.
# zh: 用 float32 比较分数，不同的 float64 分数可能变成相等或无穷大。
import torch


def roc_auc(scores, labels):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    values = scores.float()
    positive = labels.bool()
    pos, neg = values[positive], values[~positive].sort().values
    if pos.numel() == 0 or neg.numel() == 0:
        return torch.tensor(float("nan"), dtype=result)
    wins = torch.searchsorted(neg, pos).sum() + torch.searchsorted(neg, pos, right=True).sum()
    return (wins.double() / 2 / (pos.numel() * neg.numel())).to(result)
