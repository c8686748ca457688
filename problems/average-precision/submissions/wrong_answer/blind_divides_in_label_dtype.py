# Counts and quotients keep the dtype of the labels, which is float32 for float32 labels.
# zh: 计数和相除沿用标签的 dtype，标签为 float32 时只有单精度。
import torch


def average_precision(scores, labels):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    y = labels if labels.is_floating_point() else labels.double()
    s, order = torch.sort(scores, descending=True)
    y = y[order]
    if y.sum() == 0:
        return torch.tensor(float("nan"), dtype=result)
    last = torch.ones(len(s), dtype=torch.bool)
    last[:-1] = s[1:] != s[:-1]
    tp = torch.cumsum(y, 0)[last]
    found = torch.nonzero(last).squeeze(1) + 1
    gained = torch.diff(tp, prepend=torch.zeros(1, dtype=tp.dtype))
    return (gained / y.sum() * (tp / found)).sum().to(result)
