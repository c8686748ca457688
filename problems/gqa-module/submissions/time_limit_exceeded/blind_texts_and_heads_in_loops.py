# Handles each head of each text on its own in two Python loops.
# zh: 用两层 Python 循环逐条文本、逐个头处理。
import torch
from torch import nn


def rotate(x, cos, sin):
    a, b = x.chunk(2, dim=-1)
    return x * cos + torch.cat((-b, a), dim=-1) * sin


class GroupedQueryAttention(nn.Module):
    def __init__(self, d_model, num_heads, num_kv_heads):
        super().__init__()
        self.h, self.g, self.d = num_heads, num_kv_heads, d_model // num_heads
        self.q_proj = nn.Linear(d_model, num_heads * self.d, bias=False)
        self.k_proj = nn.Linear(d_model, num_kv_heads * self.d, bias=False)
        self.v_proj = nn.Linear(d_model, num_kv_heads * self.d, bias=False)
        self.o_proj = nn.Linear(num_heads * self.d, d_model, bias=False)

    def forward(self, x, cos, sin):
        B, L, _ = x.shape
        d = self.d
        q, k, v = self.q_proj(x), self.k_proj(x), self.v_proj(x)
        mask = torch.full((L, L), float("-inf"), dtype=x.dtype).triu(1)
        texts = []
        for b in range(B):
            heads = []
            for h in range(self.h):
                g = h // (self.h // self.g)
                qh = rotate(q[b, :, h * d : h * d + d], cos, sin)
                kh = rotate(k[b, :, g * d : g * d + d], cos, sin)
                w = torch.softmax(qh @ kh.T / d**0.5 + mask, -1)
                heads.append(w @ v[b, :, g * d : g * d + d])
            texts.append(torch.cat(heads, -1))
        return self.o_proj(torch.stack(texts))
