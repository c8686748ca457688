# The update is computed in float32, whatever the dtype of x.
# zh: 低秩更新始终用 float32 计算，不管 x 的类型。
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features).requires_grad_(False)
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)
        nn.init.zeros_(self.lora_B.weight)
        self.scale = alpha / rank

    def forward(self, x):
        low = x.float() @ self.lora_A.weight.float().T @ self.lora_B.weight.float().T
        return self.base(x) + self.scale * low.to(x.dtype)
