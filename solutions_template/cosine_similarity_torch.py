# judge: cosine-similarity
import torch


def cosine_similarity(a: torch.Tensor, b: torch.Tensor, eps: float = 1e-8) -> torch.Tensor:
    """Return a · b / (max(‖a‖, eps) · max(‖b‖, eps)) along the last axis.

    The leading dimensions are broadcast. Compute half precision in float32 and promote integers first. Gradients must
    flow to both inputs.
    """
    raise NotImplementedError
