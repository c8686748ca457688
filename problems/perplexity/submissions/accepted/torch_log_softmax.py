"""log_softmax, gather, and the mean over what counts."""

import torch


def perplexity(logits, targets):
    counted = targets != -100
    rows = logits[counted].to(torch.promote_types(logits.dtype, torch.float32))
    log_p = torch.log_softmax(rows, 1).gather(1, targets[counted][:, None])
    return log_p.mean().neg().exp().to(logits.dtype)
