# Sorts with `descending=True` but without `stable=True`.
# zh: 使用 `descending=True` 排序，却没有 `stable=True`。
import torch


def moe_route(logits, k, bias=None):
    t = torch.float64 if logits.dtype == torch.float64 else torch.float32
    z = logits.to(t)
    s = z if bias is None else z + bias.to(t)
    i = torch.sort(s, -1, descending=True).indices[..., :k]
    return i, torch.softmax(z.gather(-1, i), -1).to(logits.dtype)
