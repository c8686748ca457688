# Multiplies ignored rows by 0, which leaves NaN in rows of -inf.
# zh: 用乘 0 处理被忽略的行，全为 -inf 的行得到 NaN。

import torch


def cross_entropy_backward(logits, targets, ignore_index=-100):
    counted = targets != ignore_index
    index = torch.where(counted, targets, 0).unsqueeze(-1)
    p = torch.softmax(logits.to(torch.promote_types(logits.dtype, torch.float32)), dim=-1)
    p = p.scatter_add(-1, index, torch.full_like(index, -1, dtype=p.dtype))
    p = p * counted.unsqueeze(-1)
    return (p / counted.sum().clamp(min=1)).to(logits.dtype)
