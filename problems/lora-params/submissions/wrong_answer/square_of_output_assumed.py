# Assumes that the weight is square: 2 · rank · d_out.
# zh: 假定权重是方阵：2 · rank · d_out。


def lora_params(d_in, d_out, rank, layers):
    return layers * rank * 2 * d_out
