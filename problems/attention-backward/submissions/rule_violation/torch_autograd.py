# Lets autograd compute the gradients.
# zh: 让 autograd 去求梯度。

import torch


def attention_backward(q, k, v, dout, is_causal=False):
    wide = torch.promote_types(q.dtype, torch.float32)
    leaves = [tensor.detach().to(wide).requires_grad_() for tensor in (q, k, v)]
    scores = leaves[0] @ leaves[1].mT / q.shape[-1] ** 0.5
    if is_causal:
        rows, columns = scores.shape[-2:]
        hidden = torch.ones(rows, columns, dtype=torch.bool).triu(columns - rows + 1)
        scores = scores.masked_fill(hidden, torch.finfo(wide).min)
    out = torch.softmax(scores, dim=-1) @ leaves[2]
    out.backward(dout.to(wide))
    return tuple(leaf.grad.to(q.dtype) for leaf in leaves)
