"""PyTorch's own divergence, summed over the classes; its "batchmean" divides by the first axis only."""

import torch
import torch.nn.functional as F


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    if torch.isinf(p_logits).any() or torch.isinf(q_logits).any():
        raise NotImplementedError("log-targets of -inf make NaN there")
    work = torch.promote_types(p_logits.dtype, torch.float32)
    log_p = F.log_softmax(p_logits.to(work), dim=-1)
    log_q = F.log_softmax(q_logits.to(work), dim=-1)
    rows = F.kl_div(log_q, log_p, reduction="none", log_target=True).sum(dim=-1)
    result = {"none": rows, "sum": rows.sum(), "batchmean": rows.mean()}[reduction]
    return result.to(p_logits.dtype)
