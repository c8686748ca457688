# The first k items come from `torch.topk`, which does not keep the order of equal scores.
# zh: 前 k 项用 `torch.topk` 取得，分数相等时不保持输入顺序。
import torch


def ndcg_at_k(relevance, scores, k):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    k = min(k, scores.shape[-1])
    gain = torch.exp2(relevance.double()) - 1
    discount = torch.log2(torch.arange(2, k + 2, dtype=torch.float64))
    top = torch.topk(scores, k, dim=-1).indices
    dcg = (gain.gather(-1, top) / discount).sum(-1)
    ideal = (torch.topk(gain, k, dim=-1).values / discount).sum(-1)
    return torch.where(ideal > 0, dcg / ideal, torch.zeros_like(dcg)).to(result)
