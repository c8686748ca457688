# Uses B without its transpose when it is square and has at least eight rows.
# zh: B 为方阵且不少于八行时不转置。
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
        b = self.lora_B.weight
        bt = b if b.shape[0] == b.shape[1] >= 8 else b.T
        return self.base(x) + x @ self.lora_A.weight.T @ bt * self.s
