# The least probable tokens are removed while their sum is at most 1 − top_p, so that of equal tokens the lower index goes first.
# zh: 从概率最小的 token 开始删除，直到累计概率超过 1 − top_p；概率相等时先删掉了下标小的。
import torch


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    dtype = logits.dtype
    scores = logits.to(torch.promote_types(dtype, torch.float32)).clone()
    if len(previous):
        ids = torch.tensor(sorted(set(previous)))
        score = scores[..., ids]
        scores[..., ids] = torch.where(score < 0, score * repetition_penalty, score / repetition_penalty)
    if temperature == 0:
        return torch.nn.functional.one_hot(scores.argmax(-1), scores.shape[-1]).to(dtype)
    scores = scores / temperature
    if 0 < top_k < scores.shape[-1]:
        at = torch.sort(scores, dim=-1, descending=True, stable=True).indices[..., top_k:]
        scores = scores.scatter(-1, at, float("-inf"))
    if top_p < 1:
        s, order = torch.sort(scores, dim=-1, descending=False, stable=True)
        remove = s.softmax(-1).cumsum(-1) <= 1 - top_p
        remove[..., -1:] = False
        scores = scores.masked_fill(torch.zeros_like(remove).scatter(-1, order, remove), float("-inf"))
    return scores.softmax(-1).to(dtype)
