# All leading dimensions are flattened into one, which fails for a single vector.
# zh: 把所有前导维度展平成一维，输入只是单个向量时会失败。
import torch
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features: int, out_features: int, rank: int, alpha: float) -> None:
        super().__init__()
        self.base = nn.Linear(in_features, out_features).requires_grad_(False)
        self.lora_A = nn.Parameter(torch.randn(rank, in_features) * 0.02)
        self.lora_B = nn.Parameter(torch.zeros(out_features, rank))
        self.scale = alpha / rank

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        rows = x.flatten(0, -2)
        y = torch.addmm(self.base.bias, rows, self.base.weight.T)
        y = torch.addmm(y, rows @ self.lora_A.T, self.lora_B.T, alpha=self.scale)
        return y.reshape(*x.shape[:-1], -1)
