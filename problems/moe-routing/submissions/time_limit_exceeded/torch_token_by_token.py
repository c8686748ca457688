# Calls the library once per token.
# zh: 对每个 token 各调用一次库函数。

import torch


def moe_route(logits, k, bias=None):
    wide = torch.promote_types(logits.dtype, torch.float32)
    rows = logits.to(wide).reshape(-1, logits.shape[-1])
    shift = 0 if bias is None else bias.to(wide)
    indices, weights = [], []
    for row in rows:
        best = torch.sort(row + shift, descending=True, stable=True).indices[:k]
        indices.append(best)
        weights.append(torch.softmax(row[best], dim=-1))
    shape = (*logits.shape[:-1], k)
    return torch.stack(indices).reshape(shape), torch.stack(weights).to(logits.dtype).reshape(shape)
