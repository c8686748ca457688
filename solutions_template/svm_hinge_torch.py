# judge: svm-hinge
import torch


def hinge_loss(w: torch.Tensor, b: torch.Tensor, x: torch.Tensor, y: torch.Tensor, c: float) -> torch.Tensor:
    """Return ½·‖w‖² + c·Σ_i max(0, 1 − y_i·(w·x_i + b)) in the dtype of ``x``.

    Labels are −1 and 1. Compute half precision in float32. Gradients must flow to ``w``, ``b`` and ``x``.
    """
    raise NotImplementedError
