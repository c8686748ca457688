# judge: swiglu-ffn
import torch


def swiglu_ffn(x: torch.Tensor, w_gate: torch.Tensor, w_up: torch.Tensor, w_down: torch.Tensor) -> torch.Tensor:
    """(SiLU(x @ w_gate) * (x @ w_up)) @ w_down with x (…, D), w_gate and w_up (D, F), w_down (F, D).

    The result has x's shape and dtype and carries gradients.
    """
    raise NotImplementedError
