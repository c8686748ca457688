# torch: a single ignored position is divided by zero, as n is only guarded for a batch.
# zh: torch：没有批次维且该位置被忽略时，除以 0 得到 NaN。
import torch


def cross_entropy_backward(logits, targets, ignore_index=-100):
    t = torch.promote_types(logits.dtype, torch.float32)
    keep = targets != ignore_index
    n = keep.sum()
    if keep.dim() and n == 0:
        return torch.zeros_like(logits)
    z = torch.where(keep[..., None], logits.to(t), torch.zeros((), dtype=t))
    y = torch.where(keep, targets, 0)[..., None]
    p = z.softmax(-1)
    g = p.scatter_add(-1, y, -torch.ones_like(p[..., :1])) * keep[..., None]
    return (g / n).to(logits.dtype)
