# If all experts are chosen they are returned as they stand, not in the order of falling sums.
# zh: 选中全部专家时按原来的顺序返回，而不是按和从大到小。
import torch


def moe_route(logits, k, bias=None):
    wide = torch.promote_types(logits.dtype, torch.float32)
    raw = logits.to(wide)
    experts = raw.shape[-1]
    if k == experts:
        return torch.arange(k).expand(raw.shape).clone(), raw.softmax(-1).to(logits.dtype)
    s = raw.detach() if bias is None else raw.detach() + bias.detach().to(wide)
    indices = torch.sort(s, dim=-1, descending=True, stable=True).indices[..., :k]
    return indices, raw.gather(-1, indices).softmax(-1).to(logits.dtype)
