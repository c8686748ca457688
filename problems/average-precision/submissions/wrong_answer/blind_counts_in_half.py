# Positives are counted in the dtype of the scores, and float16 or bfloat16 stops counting.
# zh: 正样本按分数的 dtype 计数，float16 和 bfloat16 数到一定大小就不再增加。
import torch


def average_precision(scores, labels):
    dtype = scores.dtype if scores.is_floating_point() else torch.float64
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    s, order = torch.sort(scores, descending=True)
    y = labels[order].to(dtype)
    if not labels.any():
        return torch.tensor(float("nan"), dtype=result)
    last = torch.ones(len(s), dtype=torch.bool)
    last[:-1] = s[1:] != s[:-1]
    tp = torch.cumsum(y, 0)[last]
    found = (torch.nonzero(last).squeeze(1) + 1).to(dtype)
    gained = torch.diff(tp, prepend=tp.new_zeros(1))
    return ((gained / tp[-1]).double() * (tp / found).double()).sum().to(result)
