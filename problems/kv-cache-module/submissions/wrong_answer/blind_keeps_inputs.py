# Keeps the inputs and projects all of them again, so that the weights get gradients from earlier positions.
# zh: 保存的是输入，每次重新投影，权重会得到来自之前位置的梯度。
import torch
from torch import nn


class KVCacheAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.q_proj, self.k_proj, self.v_proj, self.o_proj = (nn.Linear(d_model, d_model, bias=False) for _ in range(4))
        self.heads = num_heads
        self.past = None

    def split(self, a):
        return a.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def forward(self, x):
        whole = x if self.past is None else torch.cat([self.past, x], 1)
        self.past = whole.detach()
        q, k, v = (self.split(p(a)) for p, a in ((self.q_proj, x), (self.k_proj, whole), (self.v_proj, whole)))
        mask = torch.ones(q.shape[2], k.shape[2], dtype=torch.bool).tril(k.shape[2] - q.shape[2])
        scores = (q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5).masked_fill(~mask, -torch.inf)
        return self.o_proj((torch.softmax(scores, -1) @ v).transpose(1, 2).flatten(2))
