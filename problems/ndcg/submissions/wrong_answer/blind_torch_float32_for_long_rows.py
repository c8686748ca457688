# Compares float64 scores as float32 for rows of more than 50 items.
# zh: 每行多于 50 项时，把 float64 分数当作 float32 比较。
import torch


def ndcg_at_k(relevance, scores, k):
    kind = scores.dtype if scores.is_floating_point() else torch.float32
    n = scores.shape[-1]
    s = scores.to(torch.float32) if n > 50 and scores.dtype == torch.float64 else scores
    order = torch.sort(s, dim=-1, descending=True, stable=True).indices
    k = min(k, n)
    disc = 1 / torch.log2(torch.arange(2, k + 2, dtype=torch.float64))
    gain = torch.expm1(relevance.double() * 0.6931471805599453)
    dcg = (gain.gather(-1, order[..., :k]) * disc).sum(-1)
    ideal = (gain.sort(dim=-1, descending=True).values[..., :k] * disc).sum(-1)
    return torch.where(ideal > 0, dcg / ideal, torch.zeros_like(dcg)).to(kind)
