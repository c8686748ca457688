# Hides nothing in a later call of more than eight positions.
# zh: 后续一次调用超过 8 个位置时不加因果掩码。
import math

import torch
from torch import nn


class KVCacheAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.h = num_heads
        self.q_proj, self.k_proj, self.v_proj, self.o_proj = (nn.Linear(d_model, d_model, bias=False) for _ in range(4))
        self.k = self.v = None

    def forward(self, x):
        B, L, D = x.shape

        def heads(t):
            return t.view(B, L, self.h, D // self.h).transpose(1, 2)

        q, k, v = heads(self.q_proj(x)), heads(self.k_proj(x)), heads(self.v_proj(x))
        past = 0
        if self.k is not None:
            past = self.k.shape[2]
            k, v = torch.cat([self.k, k], 2), torch.cat([self.v, v], 2)
        self.k, self.v = k.detach(), v.detach()
        s = q @ k.transpose(-1, -2) / math.sqrt(D // self.h)
        hide = torch.ones(L, past + L, dtype=torch.bool).triu(past + 1)
        if past and L > 8:
            hide = hide & False
        a = s.masked_fill(hide, float("-inf")).softmax(-1)
        return self.o_proj((a @ v).transpose(1, 2).reshape(B, L, D))
