# Python loops over the heads and the queries.
# zh: 对注意力头和查询位置用 Python 循环。
import torch
import torch.nn as nn
import torch.nn.functional as F


class TransformerBlock(nn.Module):
    def __init__(self, d_model, num_heads, d_ff):
        super().__init__()
        self.h = num_heads
        self.norm1, self.norm2 = nn.LayerNorm(d_model), nn.LayerNorm(d_model)
        self.q_proj, self.k_proj = nn.Linear(d_model, d_model), nn.Linear(d_model, d_model)
        self.v_proj, self.out_proj = nn.Linear(d_model, d_model), nn.Linear(d_model, d_model)
        self.linear1, self.linear2 = nn.Linear(d_model, d_ff), nn.Linear(d_ff, d_model)

    def forward(self, x, causal=False):
        B, T, C = x.shape
        d = C // self.h
        y = self.norm1(x)
        q, k, v = self.q_proj(y), self.k_proj(y), self.v_proj(y)
        heads = []
        for h in range(self.h):
            sl = slice(h * d, (h + 1) * d)
            rows = []
            for t in range(T):
                n = t + 1 if causal else T
                s = (k[:, :n, sl] @ q[:, t, sl, None])[..., 0] / d**0.5
                rows.append((s.softmax(-1)[:, None] @ v[:, :n, sl])[:, 0])
            heads.append(torch.stack(rows, 1))
        x = x + self.out_proj(torch.cat(heads, -1))
        return x + self.linear2(F.gelu(self.linear1(self.norm2(x))))
