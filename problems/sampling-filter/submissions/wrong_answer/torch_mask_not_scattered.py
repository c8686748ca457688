# Applies the mask of the sorted order to the unsorted scores.
# zh: 把排序后得到的掩码直接用在未排序的分数上。

import torch


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    scores = logits.to(torch.promote_types(logits.dtype, torch.float32)).clone()
    if len(previous):
        ids = torch.tensor(list(previous))
        seen = scores[..., ids]
        scores[..., ids] = torch.where(seen > 0, seen / repetition_penalty, seen * repetition_penalty)
    if temperature == 0:
        temperature, top_k = 1.0, 1
    scores = scores / temperature
    ranked, order = torch.sort(scores, dim=-1, descending=True, stable=True)
    if top_k > 0:
        ranked[..., top_k:] = -torch.inf
    drop = torch.softmax(ranked, -1).cumsum(-1) > top_p
    drop[..., 1:] = drop[..., :-1].clone()
    drop[..., 0] = False
    rows = scores.clone()
    rows[drop] = -torch.inf
    if top_k > 0:
        rows = rows.masked_fill(scores < ranked[..., :top_k].min(-1, keepdim=True).values, -torch.inf)
    return torch.softmax(rows, -1).to(logits.dtype)
