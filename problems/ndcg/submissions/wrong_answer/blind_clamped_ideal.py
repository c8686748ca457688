# The ideal gain is clamped to at least 1e-6, which is more than a tiny relevance gives.
# zh: 理想增益被限制为不小于 1e-6，相关度极小时它本来更小。
import torch


def ndcg_at_k(relevance, scores, k):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    k = min(k, scores.shape[-1])
    gain = torch.exp2(relevance.double()) - 1
    discount = torch.log2(torch.arange(2, k + 2, dtype=torch.float64))
    order = torch.sort(scores, dim=-1, descending=True, stable=True).indices[..., :k]
    dcg = (gain.gather(-1, order) / discount).sum(-1)
    ideal = (gain.sort(dim=-1, descending=True).values[..., :k] / discount).sum(-1)
    return (dcg / ideal.clamp(min=1e-6)).to(result)
