# Ignored targets are overwritten with 0 in the array of the caller.
# zh: 在调用者的数组里把被忽略的目标改成了 0。
import torch


def perplexity(logits, targets):
    x = logits.float() if logits.dtype in (torch.float16, torch.bfloat16) else logits
    mask = targets != -100
    targets[~mask] = 0
    logp = torch.log_softmax(x, dim=-1)
    loss = -logp.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.exp(loss[mask].mean()).to(logits.dtype)
