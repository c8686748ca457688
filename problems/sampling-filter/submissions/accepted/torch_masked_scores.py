"""The form of generation code: every filter sets scores to minus infinity, and one softmax ends it."""

import torch


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    scores = logits.to(torch.promote_types(logits.dtype, torch.float32)).clone()
    if previous:
        ids = torch.tensor(previous)
        seen = scores[..., ids]
        scores[..., ids] = torch.where(seen > 0, seen / repetition_penalty, seen * repetition_penalty)
    if temperature == 0:
        temperature, top_k = 1.0, 1
    ranked, order = torch.sort(scores / temperature, descending=True, stable=True)
    if top_k > 0:
        ranked[..., top_k:] = -torch.inf
    if top_p < 1:
        probabilities = torch.softmax(ranked, -1)
        drop = probabilities.cumsum(-1) - probabilities >= top_p
        drop[..., 0] = False
        ranked = ranked.masked_fill(drop, -torch.inf)
    return torch.softmax(ranked.scatter(-1, order, ranked), -1).to(logits.dtype)
