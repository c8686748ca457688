# Makes a dozen tensor calls for every row of the last axis.
# zh: 沿最后一维逐行处理，每行做十几次张量运算。
import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    dtype = logits.dtype
    work = torch.float64 if dtype == torch.float64 else torch.float32
    width = logits.shape[-1]
    rows, marks = logits.reshape(-1, width), targets.reshape(-1, width)
    losses = torch.empty(rows.shape, dtype=work)
    for at in range(len(rows)):
        z, pos = rows[at], marks[at] == 1
        s = torch.where(pos, z, -z).to(work)
        one = -F.logsigmoid(s) * torch.exp(gamma * F.logsigmoid(-s))
        if alpha != -1:
            one = one * torch.where(pos, alpha, 1.0 - alpha).to(work)
        losses[at] = one
    loss = losses.reshape(logits.shape)
    if reduction != "none":
        loss = loss.sum()
        if reduction == "mean":
            loss = loss / logits.numel()
    return loss.to(dtype)
