# The log-probability is floored at −100.
# zh: 对数概率被下限 −100 截断。
import torch


def perplexity(logits, targets):
    w = torch.float64 if logits.dtype == torch.float64 else torch.float32
    x = logits.reshape(-1, logits.shape[-1])
    t = targets.reshape(-1)
    keep = t != -100
    lp = torch.log_softmax(x[keep].to(w), -1)
    lp = lp.clamp(min=-100)
    loss = -lp.gather(1, t[keep][:, None]).mean()
    return loss.exp().to(logits.dtype)
