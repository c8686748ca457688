# Calls topk with a k that may exceed the size of the vocabulary.
# zh: 调用 topk 时 k 可能超过词表大小。

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
    if top_k > 0:
        kept = torch.topk(scores, top_k)
        scores = torch.full_like(scores, -torch.inf).scatter(-1, kept.indices, kept.values)
    ranked, order = torch.sort(scores, dim=-1, descending=True, stable=True)
    if top_p < 1:
        probabilities = torch.softmax(ranked, -1)
        drop = probabilities.cumsum(-1) - probabilities >= top_p
        drop[..., 0] = False
        ranked = ranked.masked_fill(drop, -torch.inf)
    filtered = torch.empty_like(ranked).scatter(-1, order, ranked)
    return torch.softmax(filtered, -1).to(logits.dtype)
