"""PyTorch's own multi-head attention, with three projection matrices instead of one stacked matrix."""

import torch
import torch.nn.functional as F
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.num_heads = num_heads
        self.q_proj, self.k_proj, self.v_proj, self.o_proj = (nn.Linear(d_model, d_model) for _ in range(4))

    def forward(self, x, causal=False):
        rows = x.transpose(0, 1)
        mask = torch.ones(len(rows), len(rows), dtype=torch.bool).triu(1) if causal else None
        found, _ = F.multi_head_attention_forward(
            rows, rows, rows, x.shape[2], self.num_heads,
            None, torch.cat([self.q_proj.bias, self.k_proj.bias, self.v_proj.bias]), None, None, False, 0.0,
            self.o_proj.weight, self.o_proj.bias,
            need_weights=False, attn_mask=mask, use_separate_proj_weight=True,
            q_proj_weight=self.q_proj.weight, k_proj_weight=self.k_proj.weight, v_proj_weight=self.v_proj.weight,
        )  # fmt: skip
        return found.transpose(0, 1)
