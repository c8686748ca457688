# Absorbs the square w_uk of a head without transposing it.
# zh: 吸收每个头的 w_uk 时没有转置（方阵时不会报错）。

import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    wide = np.promote_types(x.dtype, np.float32)
    tokens, down, up_k, up_v, to_q, to_out = (array.astype(wide) for array in (x, w_dkv, w_uk, w_uv, w_q, w_o))
    latent = tokens @ down
    later = np.triu(np.ones((x.shape[-2], x.shape[-2]), dtype=bool), 1)
    heads = zip(*(np.split(array, num_heads, axis=1) for array in (to_q, up_k, up_v)), np.split(to_out, num_heads))
    out = 0
    for head_q, head_k, head_v, head_out in heads:
        scores = (
            tokens
            @ head_q
            @ (head_k if head_k.shape[0] == head_k.shape[1] else head_k.T)
            @ latent.swapaxes(-1, -2)
            * head_q.shape[1] ** -0.5
        )
        scores[..., later] = -np.inf
        scores -= scores.max(axis=-1, keepdims=True)
        weights = np.exp(scores)
        weights /= weights.sum(axis=-1, keepdims=True)
        out = out + weights @ latent @ head_v @ head_out
    return out.astype(x.dtype), latent.astype(x.dtype)
