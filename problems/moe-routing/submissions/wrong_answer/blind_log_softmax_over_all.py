# A log-softmax over all experts comes first, which rounds chosen logits that are thousands below the largest one.
# zh: 先对全部专家做 log-softmax，比最大值低数千的选中 logits 因此被舍入。
import torch


def moe_route(logits, k, bias=None):
    wide = torch.promote_types(logits.dtype, torch.float32)
    raw = logits.to(wide)
    s = raw.detach() if bias is None else raw.detach() + bias.detach().to(wide)
    indices = torch.sort(s, dim=-1, descending=True, stable=True).indices[..., :k]
    return indices, raw.log_softmax(-1).gather(-1, indices).softmax(-1).to(logits.dtype)
