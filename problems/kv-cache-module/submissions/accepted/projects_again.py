"""Keep the inputs, and project the earlier ones again without gradients: the same results at a higher cost."""

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
        past = x[:, :0].detach() if self.past is None else self.past
        self.past = torch.cat([past, x.detach()], 1)
        with torch.no_grad():
            old_keys, old_values = self.k_proj(past), self.v_proj(past)
        k = self.split(torch.cat([old_keys, self.k_proj(x)], 1))
        v = self.split(torch.cat([old_values, self.v_proj(x)], 1))
        q = self.split(self.q_proj(x))
        hidden = torch.ones(q.shape[2], k.shape[2], dtype=torch.bool).triu(past.shape[1] + 1)
        scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
        weights = scores.masked_fill(hidden, -torch.inf).softmax(-1)
        return self.o_proj((weights @ v).transpose(1, 2).flatten(2))
