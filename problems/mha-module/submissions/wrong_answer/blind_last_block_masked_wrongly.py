# Computes the attention in blocks of 64 queries and masks an incomplete last block as if it began at the first position.
# zh: 每 64 个查询一块计算注意力，最后一块不完整时因果掩码从第一个位置算起。
import math

import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.h = num_heads
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)

    def forward(self, x, causal=False):
        b, n, d = x.shape
        q, k, v = (p(x).view(b, n, self.h, -1).transpose(1, 2) for p in (self.q_proj, self.k_proj, self.v_proj))
        outs = []
        for s in range(0, n, 64):
            z = q[:, :, s : s + 64] @ k.transpose(-1, -2) / math.sqrt(d // self.h)
            if causal:
                m = z.shape[2]
                first = s if m == 64 or s == 0 else s - 1
                mask = torch.arange(n)[None] > torch.arange(first, first + m)[:, None]
                z = z.masked_fill(mask, -torch.inf)
            outs.append(torch.softmax(z, -1) @ v)
        return self.o_proj(torch.cat(outs, 2).transpose(1, 2).reshape(b, n, d))
