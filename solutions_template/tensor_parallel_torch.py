# judge: tensor-parallel
import torch


def tensor_parallel_mlp(x: torch.Tensor, w1_shards: list[torch.Tensor], w2_shards: list[torch.Tensor]) -> torch.Tensor:
    """Return Σ_r relu(x @ w1_shards[r]) @ w2_shards[r] in the dtype of ``x``.

    Work on one rank's shards at a time. Compute half precision in float32. Gradients must flow to ``x``.
    """
    raise NotImplementedError
