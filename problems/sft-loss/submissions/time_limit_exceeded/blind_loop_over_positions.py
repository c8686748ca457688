# loops over the positions, with library calls for the whole batch
# zh: 逐个位置循环，每次对整个批次调用库函数
import torch
import torch.nn.functional as F


def sft_loss(logits, labels, prompt_lengths):
    work = torch.float64 if logits.dtype == torch.float64 else torch.float32
    total = torch.zeros((), dtype=work)
    count = 0
    for t in range(logits.shape[1] - 1):
        target = labels[:, t + 1]
        keep = (target != -100) & (prompt_lengths <= t + 1)
        if keep.any():
            total = total + F.cross_entropy(logits[keep, t].to(work), target[keep], reduction="sum")
            count += int(keep.sum())
    return (total / count if count else total * float("nan")).to(logits.dtype)
