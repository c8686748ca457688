"""All gradients as one vector; it is cut into its parts again at the end."""

import numpy as np


def clip_grad_norm(grads, max_norm):
    if len(grads) == 0:
        return [], 0.0
    dtype = grads[0].dtype
    flat = np.concatenate([grad.ravel() for grad in grads]).astype(np.promote_types(dtype, np.float32))
    norm = np.linalg.norm(flat)
    room = norm + 1e-6
    if room > max_norm:
        flat = flat * (max_norm / room)
    ends = np.cumsum([grad.size for grad in grads])[:-1]
    parts = np.split(flat.astype(dtype), ends)
    return [part.reshape(grad.shape) for part, grad in zip(parts, grads)], norm
