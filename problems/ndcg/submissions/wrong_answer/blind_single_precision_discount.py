# The discount is computed in the default float32, although the result is float64.
# zh: 折扣用默认的 float32 计算，而结果是 float64。
import torch


def ndcg_at_k(relevance, scores, k):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    k = min(k, scores.shape[-1])
    gain = torch.exp2(relevance.double()) - 1
    discount = torch.log2(torch.arange(k) + 2.0)
    order = torch.sort(scores, dim=-1, descending=True, stable=True).indices[..., :k]
    dcg = (gain.gather(-1, order) / discount).sum(-1)
    ideal = (gain.sort(dim=-1, descending=True).values[..., :k] / discount).sum(-1)
    return torch.nan_to_num(dcg / ideal, nan=0.0).to(result)
