# The gain 2**rel - 1 is computed in the dtype of a floating relevance, in which float16 overflows.
# zh: 相关度为浮点数时增益沿用它的 dtype，float16 会溢出。
import torch


def ndcg_at_k(relevance, scores, k):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    k = min(k, scores.shape[-1])
    rel = relevance if relevance.is_floating_point() else relevance.double()
    gain = (2**rel - 1).double()
    discount = torch.log2(torch.arange(2, k + 2, dtype=torch.float64))
    order = torch.argsort(scores, dim=-1, descending=True, stable=True)[..., :k]
    dcg = (gain.gather(-1, order) / discount).sum(-1)
    ideal = (gain.sort(dim=-1, descending=True).values[..., :k] / discount).sum(-1)
    return torch.where(ideal == 0, torch.zeros_like(dcg), dcg / ideal).to(result)
