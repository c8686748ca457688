# judge: lstm-cell
import torch


def lstm_cell(
    x: torch.Tensor,
    h: torch.Tensor,
    c: torch.Tensor,
    w_ih: torch.Tensor,
    w_hh: torch.Tensor,
    b_ih: torch.Tensor,
    b_hh: torch.Tensor,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ``(h', c')`` after one step; the blocks of the weights are i, f, g, o.

    Compute half precision in float32. Gradients must flow to all inputs.
    """
    raise NotImplementedError
