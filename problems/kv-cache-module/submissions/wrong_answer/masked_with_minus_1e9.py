# Masks with −10⁹ instead of minus infinity.
# zh: 用 −10⁹ 而不是负无穷作掩码。
import math

import torch
from torch import nn


class KVCacheAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.num_heads = num_heads
        self.q_proj = nn.Linear(d_model, d_model, bias=False)
        self.k_proj = nn.Linear(d_model, d_model, bias=False)
        self.v_proj = nn.Linear(d_model, d_model, bias=False)
        self.o_proj = nn.Linear(d_model, d_model, bias=False)
        self.keys = self.values = None

    def split(self, x):
        return x.unflatten(-1, (self.num_heads, -1)).transpose(1, 2)

    def forward(self, x):
        q, k, v = self.split(self.q_proj(x)), self.split(self.k_proj(x)), self.split(self.v_proj(x))
        past = 0
        if self.keys is not None:
            past = self.keys.shape[-2]
            k, v = torch.cat([self.keys, k], dim=-2), torch.cat([self.values, v], dim=-2)
        self.keys, self.values = k.detach(), v.detach()
        scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
        future = torch.ones(x.shape[1], k.shape[-2], dtype=torch.bool).triu(past + 1)
        heads = scores.masked_fill(future, -1e9).softmax(-1) @ v
        return self.o_proj(heads.transpose(1, 2).flatten(-2))
