# Adds up B A in a Python loop over the outputs and the rank.
# zh: 用 Python 循环遍历输出和秩来累加 B A。
import torch
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features).requires_grad_(False)
        self.lora_A = nn.Parameter(torch.randn(rank, in_features) * 0.01)
        self.lora_B = nn.Parameter(torch.zeros(out_features, rank))
        self.s = alpha / rank

    def forward(self, x):
        rows = []
        for o in range(self.lora_B.shape[0]):
            row = 0
            for r in range(self.lora_A.shape[0]):
                row = row + self.lora_B[o, r] * self.lora_A[r]
            rows.append(row)
        return self.base(x) + self.s * (x @ torch.stack(rows).T)
