"""torch: gather, and gains by expm1."""

import torch


def ndcg_at_k(relevance, scores, k):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    gains = torch.expm1(relevance.double() * torch.log(torch.tensor(2.0, dtype=torch.float64)))
    order = torch.sort(scores, dim=-1, descending=True, stable=True).indices
    places = torch.arange(min(k, scores.shape[-1]), dtype=torch.float64)
    discounts = torch.log2(places + 2).reciprocal()

    def dcg(ranked):
        return (ranked[..., : len(places)] * discounts).sum(-1)

    found = dcg(gains.gather(-1, order))
    best = dcg(gains.sort(dim=-1, descending=True).values)
    return torch.where(best == 0, best, found / best).to(result)
