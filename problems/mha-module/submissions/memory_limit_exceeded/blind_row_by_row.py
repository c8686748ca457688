# Every query of every head and batch is handled by its own Python step, and the steps kept for the gradient take too much memory.
# zh: 对每个批次、每个头、每个查询都各用一步 Python 循环处理，为求梯度而保留的中间结果占用内存过多。
import math

import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.num_heads = num_heads
        self.width = d_model // num_heads
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)

    def forward(self, x, causal=False):
        q, k, v = self.q_proj(x), self.k_proj(x), self.v_proj(x)
        images = []
        for b in range(x.shape[0]):
            rows = []
            for i in range(x.shape[1]):
                end = i + 1 if causal else x.shape[1]
                heads = []
                for h in range(self.num_heads):
                    cut = slice(h * self.width, (h + 1) * self.width)
                    weights = torch.softmax(k[b, :end, cut] @ q[b, i, cut] / math.sqrt(self.width), dim=0)
                    heads.append(weights @ v[b, :end, cut])
                rows.append(torch.cat(heads))
            images.append(torch.stack(rows))
        return self.o_proj(torch.stack(images))
