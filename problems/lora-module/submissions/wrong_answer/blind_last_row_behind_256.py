# Adds the update in blocks of 256 rows and leaves out a last block of one row.
# zh: 每 256 行一块加上低秩更新，最后一块只有一行时漏掉。
import torch
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features).requires_grad_(False)
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)
        nn.init.zeros_(self.lora_B.weight)
        self.s = alpha / rank

    def forward(self, x):
        flat = x.reshape(-1, x.shape[-1])
        up = self.lora_B(self.lora_A(flat)) * self.s
        if len(flat) > 256 and len(flat) % 256 == 1:
            up = torch.cat([up[:-1], torch.zeros_like(up[-1:])])
        return self.base(x) + up.reshape(*x.shape[:-1], -1)
